import type { FileTree } from '../../model/file-tree.ts';
import { type ServerPaths } from '../../resolve/files/server-paths.ts';
/** What the `.user.ini` and `.htaccess` files of a tree say of include_path. */
export declare function readServerPaths(tree: FileTree): Promise<ServerPaths>;
