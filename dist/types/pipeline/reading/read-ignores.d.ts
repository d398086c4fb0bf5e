import type { FileTree } from '../../model/file-tree.ts';
import type { RepoPath } from '../../model/path.ts';
import type { IgnoreComment } from '../../model/suppression.ts';
import type { FileFacts } from '../../php/facts.ts';
/** The ignore comments of a source (bytes as latin1). */
export declare function ignoresIn(source: string): readonly IgnoreComment[];
/** The ignore comments of every PHP file, and of those other files that have findings. */
export declare function readIgnores(tree: FileTree, facts: ReadonlyMap<RepoPath, FileFacts>, found: Iterable<RepoPath>): Promise<ReadonlyMap<RepoPath, readonly IgnoreComment[]>>;
