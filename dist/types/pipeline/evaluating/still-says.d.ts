import type { FileTree } from '../../model/file-tree.ts';
import type { RepoPath } from '../../model/path.ts';
import type { FactsStore } from '../../php/facts-store.ts';
import { type Mark } from '../reading/watched-store.ts';
/** A file of which the content is another one than when it was read. */
export interface ChangedFile {
    readonly path: RepoPath;
    /** The content id then. */
    readonly before: string;
    /** Holds the content of now. */
    readonly tree: FileTree;
}
/** What is known of the time when it was read. */
export interface Then {
    /** In what ways the content was read. */
    readonly marks: Iterable<Mark>;
    /** Words by which files were asked for a second reading. */
    readonly names: ReadonlySet<string>;
    readonly store: FactsStore;
}
/** Whether what was found out from the content then is found out from that of now: see `sayTheSame`. False where it is not known. */
export declare function stillSays(file: ChangedFile, { marks, names, store }: Then): Promise<boolean>;
