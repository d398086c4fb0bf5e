import type { FileTree } from '../../model/file-tree.ts';
import type { RepoPath } from '../../model/path.ts';
import type { Settings } from '../../model/settings.ts';
import type { FileFacts } from '../../php/facts.ts';
import type { FactsStore } from '../../php/facts-store.ts';
import type { Demands } from '../../resolve/demands.ts';
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
    /** A tree that is much the same: what was read twice for it is read so at once, and what was left is left. */
    readonly like?: ResolvedTree | undefined;
}
export interface ResolvedTree extends EvaluatedProject {
    /** The words that files were read again for. */
    readonly readFor: Demands;
}
/** Evaluates a tree, round by round, until no second reading tells more. */
export declare function resolveTree(input: Input): Promise<ResolvedTree>;
export {};
