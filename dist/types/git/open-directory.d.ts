import type { DirectoryTree } from '../tree/directory-tree.ts';
import type { Git, GitOptions, RunOptions } from './run.ts';
import { type WorkTreePlace } from './work-tree.ts';
export interface OpenDirectoryOptions extends GitOptions {
    readonly signal?: AbortSignal | undefined;
    /** Every file of the directory, whatever git says: for a folder that is deployed as it is. Default false. */
    readonly plain?: boolean | undefined;
    /** One for this very directory, which may know something already. Default: a new one. */
    readonly git?: Git | undefined;
}
/**
 * The files of a directory. Inside a git work tree: those of the whole repository, tracked or not, but not ignored;
 * `root` is then its top. Outside of git, and in a directory that git ignores as a whole: everything but `.git`.
 * Rejects with UserError: `no-such-path`, `git-failed`, `aborted`.
 */
export declare function openDirectory(directory: string, options?: OpenDirectoryOptions): Promise<DirectoryTree>;
/** `undefined` outside of a work tree. */
export declare function locateWorkTree(git: Git, options?: RunOptions): Promise<WorkTreePlace | undefined>;
