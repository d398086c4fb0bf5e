import type { FileTree } from '../model/file-tree.ts';
import type { Finding } from '../model/finding.ts';
import { type RepoPath } from '../model/path.ts';
/** A fix of a finding, by where the finding is. */
export interface PlannedFix {
    /** As reports write it. */
    readonly path: string;
    readonly line: number;
    readonly title: string;
    /** The file that is edited or renamed. */
    readonly file: string;
}
/** A certain fix that is left out, and why: words that follow a colon. */
export interface RefusedFix extends PlannedFix {
    readonly why: string;
}
/** A file whose text changes. */
export interface FileChange {
    readonly path: RepoPath;
    readonly before: string;
    readonly after: string;
}
export interface FileRename {
    readonly from: RepoPath;
    /** A name; nothing in the tree has it. */
    readonly to: string;
}
/** What the certain fixes of a report would do, changes before renames. Sorted by path. */
export interface FixPlan {
    readonly changes: readonly FileChange[];
    readonly renames: readonly FileRename[];
    readonly fixes: readonly PlannedFix[];
    readonly refused: readonly RefusedFix[];
}
/** The tree that the findings are about. */
export type FixableTree = Pick<FileTree, 'paths' | 'entry' | 'read'>;
/**
 * Plans the first certain fix of each finding that nothing suppresses. A fix is refused where the file is no longer what
 * was checked, is not UTF-8, or where another fix changes the same place.
 */
export declare function planFixes(findings: readonly Finding[], tree: FixableTree): Promise<FixPlan>;
