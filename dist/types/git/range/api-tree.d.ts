import type { FileTree } from '../../model/file-tree.ts';
import type { ListedEntry } from '../listing.ts';
/** The content of a blob by its id; undefined when it cannot be had. */
export type FetchBlob = (id: string) => Promise<Uint8Array | undefined>;
/**
 * A tree of which only the list is at hand. A blob that `reference` has too is read there, whatever its path is there;
 * the others come from `fetchBlob`, each once.
 */
export declare function openApiTree(entries: readonly ListedEntry[], reference: FileTree, fetchBlob: FetchBlob): Promise<FileTree>;
