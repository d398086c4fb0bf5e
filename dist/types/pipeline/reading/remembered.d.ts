import type { FileTree } from '../../model/file-tree.ts';
/** Where the bytes of files come from. */
export type Contents = Pick<FileTree, 'read'>;
/** The same bytes: a file that is read again soon after is not asked of the disk, or of git, again. */
export declare function remembered(contents: Contents): Contents;
