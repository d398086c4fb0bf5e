import type { FileTree } from '../../model/file-tree.ts';
import { type FactsStore } from '../../php/facts-store.ts';
/**
 * The store, but for what it knows from earlier runs about contents that one of the trees shows through a filter: the bytes
 * that an earlier run read under such an id may have been the encrypted ones. What this run reads holds for both trees, so that a
 * file that stays as it is brings nothing.
 */
export declare function distrustingStore(store: FactsStore, trees: readonly FileTree[]): FactsStore;
