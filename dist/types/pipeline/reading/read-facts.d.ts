import type { FileTree } from '../../model/file-tree.ts';
import { type RepoPath } from '../../model/path.ts';
import type { Problem } from '../../model/report.ts';
import type { Settings } from '../../model/settings.ts';
import type { FileFacts } from '../../php/facts.ts';
import type { FactsStore } from '../../php/facts-store.ts';
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
/** What a first reading of a file finds. */
export declare function factsOfFile(bytes: Uint8Array): FileFacts;
