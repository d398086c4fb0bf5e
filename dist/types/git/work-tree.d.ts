import type { ObjectFormat } from '../tree/blob-id.ts';
import { type DirectoryTree } from '../tree/directory-tree.ts';
import type { Git, RunOptions } from './run.ts';
/** Where a work tree is and how its repository names objects. */
export interface WorkTreePlace {
    /** Absolute: the top of the work tree. */
    readonly root: string;
    /** The directory that was asked for, inside `root`. */
    readonly prefix: string;
    readonly format: ObjectFormat;
}
/** Tracked files as they stand on the disk, and untracked ones that the tree's own .gitignore files do not name. */
export declare function openWorkTree(git: Git, place: WorkTreePlace, options: RunOptions): Promise<DirectoryTree>;
