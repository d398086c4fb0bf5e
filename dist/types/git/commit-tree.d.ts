import type { FileTree } from '../model/file-tree.ts';
import { type GitOptions } from './run.ts';
/** The files of one commit. */
export interface CommitTree extends FileTree {
    /** Full, in lower case. */
    readonly sha: string;
    close(): Promise<void>;
}
export interface OpenCommitOptions extends GitOptions {
    readonly signal?: AbortSignal | undefined;
}
/**
 * The files of a commit, read from the object store: no checkout is made and none is needed. Names are relative to the
 * repository's root, wherever `directory` is in it. Rejects with UserError: `bad-ref`, `not-a-repository`, `git-failed`.
 */
export declare function openCommit(directory: string, ref: string, options?: OpenCommitOptions): Promise<CommitTree>;
