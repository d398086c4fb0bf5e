import type { FileTree } from '../../model/file-tree.ts';
import { type RepoPath } from '../../model/path.ts';
import type { Problem } from '../../model/report.ts';
import type { Settings } from '../../model/settings.ts';
import type { FileFacts } from '../../php/facts.ts';
import type { FactsStore } from '../../php/facts-store.ts';
import { type Compactor } from './compact-facts.ts';
import type { Contents } from './remembered.ts';
export interface TreeFacts {
    readonly files: Map<RepoPath, FileFacts>;
    readonly problems: readonly Problem[];
}
export interface ReadOptions {
    readonly tree: FileTree;
    /** Of the files of the tree, where it is not asked itself. */
    readonly contents?: Contents;
    readonly settings: Settings;
    readonly store: FactsStore | undefined;
    readonly signal: AbortSignal | undefined;
    readonly onFile: (done: number, total: number) => void;
}
/** Reads the facts of every PHP file of a tree. A file that cannot be read is a problem and does not stop the others. */
export declare function readFacts(options: ReadOptions): Promise<TreeFacts>;
/** The files that may hold PHP, in the order in which they are read. */
export declare function candidatesIn({ tree, settings }: Pick<ReadOptions, 'tree' | 'settings'>): readonly RepoPath[];
/**
 * Batch by batch, with the place of its first; the next one is asked for before one is there, so that who answers never
 * waits. Nothing is under way any more when it ends, however it does.
 */
export declare function batchesOf(candidates: readonly RepoPath[], options: Omit<Reading, 'compact'>): AsyncGenerator<readonly [number, readonly Result[]]>;
type Result = FileFacts | Problem | undefined;
/** What a first reading of a file finds. */
export declare function factsOfFile(bytes: Uint8Array): FileFacts;
type Reading = Omit<ReadOptions, 'signal' | 'onFile'> & {
    readonly compact: Compactor;
};
export {};
