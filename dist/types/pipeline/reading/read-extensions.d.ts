import type { ClassPlace } from '../../autoload/manifest.ts';
import type { FileTree } from '../../model/file-tree.ts';
/** Where the tree's own extensions have their classes; `isForeign`: code of others, of which nothing is read. */
export declare function readExtensions(tree: FileTree, isForeign: (path: string) => boolean): Promise<readonly ClassPlace[]>;
