import type { FileTree } from '../model/file-tree.ts';
import type { RepoPath } from '../model/path.ts';
import type { Settings } from '../model/settings.ts';
import type { FileFacts } from '../php/facts.ts';
import type { FactsStore } from '../php/facts-store.ts';
import { type EvaluatedProject } from '../resolve/evaluate-project.ts';
interface Input {
    readonly tree: FileTree;
    readonly facts: ReadonlyMap<RepoPath, FileFacts>;
    readonly settings: Settings;
    readonly store: FactsStore | undefined;
    readonly signal?: AbortSignal | undefined;
}
/**
 * Evaluates a tree. Facts leave out what does not look as if it could matter; where a value turns out to hang on such a
 * thing, the files that declare it are read again for it.
 */
export declare function resolveTree({ tree, facts, settings, store, signal }: Input): Promise<EvaluatedProject>;
export {};
