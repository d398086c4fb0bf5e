import type { RepoPath } from '../../model/path.ts';
import type { FileFacts } from '../../php/facts.ts';
import type { FactsStore } from '../../php/facts-store.ts';
import type { TreeIndex } from '../../resolve/files/tree-index.ts';
export interface Aside {
    readonly index: TreeIndex;
    readonly store: FactsStore | undefined;
    readonly signal: AbortSignal | undefined;
}
/** Facts of another kind than those of includes, kept under a key of their own. */
export interface AsideKind<K extends string> {
    readonly name: string;
    /** How a file is read; undefined for one that is not. */
    kindOf(path: RepoPath): K | undefined;
    /** Cheaper than `extract`: false for a file that has nothing to say this time, and of which nothing is kept. */
    worthIt?(source: string): boolean;
    /** `source`: bytes as latin1. */
    extract(source: string, kind: K): Pick<FileFacts, 'templates' | 'mentions'>;
}
export declare function asideFacts(found: Pick<FileFacts, 'templates' | 'mentions'>): FileFacts;
/** The facts of one kind of the files that have any; files that cannot be read are left out. */
export declare function readAside<K extends string>({ index, store, signal }: Aside, kind: AsideKind<K>): AsyncIterable<readonly [RepoPath, FileFacts]>;
