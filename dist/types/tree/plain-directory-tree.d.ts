import type { ObjectFormat } from './blob-id.ts';
import { type DirectoryTree } from './directory-tree.ts';
/** Every file of a directory, whatever git says about it. `directory` is absolute, links resolved. */
export declare function plainDirectoryTree(directory: string, format?: ObjectFormat): DirectoryTree;
/**
 * A directory as a build left it, to be deployed as it is: everything in it counts, and what is not in it is not there,
 * whether git would ignore it or a package manager could install it.
 */
export declare function builtDirectoryTree(directory: string, format?: ObjectFormat): DirectoryTree;
