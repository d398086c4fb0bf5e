import type { FileTree } from '../model/file-tree.ts';
import { BlobReader } from './blob-reader.ts';
import { type Git, type GitOptions } from './run.ts';
/** What `git commit` would commit. */
export interface IndexTree extends FileTree {
    /** Absolute: the top of the work tree. */
    readonly root: string;
    /** The directory that was asked for, inside `root`; `''` when it is the root. */
    readonly prefix: string;
    close(): Promise<void>;
}
export interface OpenIndexOptions extends GitOptions {
    /** What GIT_INDEX_FILE says in a hook; relative to the top of the work tree. Default: the repository's own index. */
    readonly indexFile?: string | undefined;
    readonly signal?: AbortSignal | undefined;
    /** See `OpenDirectoryOptions`. */
    readonly git?: Git | undefined;
    /** To be shared with other trees of the repository. Default: one of its own. */
    readonly blobs?: BlobReader | undefined;
}
/**
 * The index as a tree, read from the object store. A path that was only announced (`git add -N`) is not in it. Rejects
 * with UserError: `git-failed` when a merge is not resolved, `not-a-repository`, `no-such-path`, `aborted`.
 */
export declare function openIndex(directory: string, options?: OpenIndexOptions): Promise<IndexTree>;
