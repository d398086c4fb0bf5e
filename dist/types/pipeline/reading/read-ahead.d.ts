import type { FileTree } from '../../model/file-tree.ts';
import { type FactsStore } from '../../php/facts-store.ts';
/** A tree that is read before it is known what it will be asked. */
export interface ReadAhead {
    /** What has been read so far, by content: true whatever is asked. */
    readonly store: FactsStore;
    /** Nothing is read any more once this is settled. */
    stop(): Promise<void>;
}
/** Begins to read the files that hold PHP in most projects. What cannot be read is left to whoever asks for it. */
export declare function readAhead(tree: FileTree): ReadAhead;
