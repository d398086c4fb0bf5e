import type { FactsValidity } from '../../php/facts-store.ts';
/**
 * Whether facts of these bytes may be kept under this id. Git knows the id of a work tree's file without reading it, and
 * what is read then can be something else: the file was changed meanwhile, or a filter (encryption, large files) stands
 * between the repository and the disk. Line ends may differ: facts do not depend on them, but for offsets, which only put
 * the parts of one file in order.
 */
export declare function validityOf(id: string, bytes: Uint8Array): FactsValidity;
