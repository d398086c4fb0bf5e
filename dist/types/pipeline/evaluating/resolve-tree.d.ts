import type { FileTree } from '../../model/file-tree.ts';
import type { RepoPath } from '../../model/path.ts';
import type { Settings } from '../../model/settings.ts';
import type { FileFacts } from '../../php/facts.ts';
import type { FactsStore } from '../../php/facts-store.ts';
import { type EvaluatedProject } from '../../resolve/evaluate-project.ts';
import type { Contents } from '../reading/remembered.ts';
interface Input {
    readonly tree: FileTree;
    /** Of the files of the tree, where it is not asked itself. */
    readonly contents?: Contents;
    /** Taken over: holds the facts of what is read again instead of those of the first reading. */
    readonly facts: Map<RepoPath, FileFacts>;
    readonly settings: Settings;
    readonly store: FactsStore | undefined;
    readonly signal?: AbortSignal | undefined;
}
/**
 * Evaluates a tree. Facts leave out what does not look as if it could matter; where a value turns out to hang on such a
 * thing, the files that declare it are read again for it.
 */
export declare function resolveTree(input: Input): Promise<EvaluatedProject>;
/** What a second reading finds for the wanted words; the first facts where the file holds none of them. */
export declare function factsForWords(bytes: Uint8Array, wanted: ReadonlySet<string>, first: FileFacts | undefined): FileFacts;
export {};
