import type { FileTree } from '../../model/file-tree.ts';
import type { RepoPath } from '../../model/path.ts';
import type { FileFacts } from '../../php/facts.ts';
import type { FactsStore } from '../../php/facts-store.ts';
import type { Demands } from '../../resolve/demands.ts';
import type { Contents } from '../reading/remembered.ts';
interface Input {
    readonly tree: FileTree;
    /** Of the files of the tree. */
    readonly contents: Contents;
    /** Those of the first reading; those of the second take their place. */
    readonly files: Map<RepoPath, FileFacts>;
    readonly store: FactsStore | undefined;
}
/**
 * Facts leave out what does not look as if it could matter. Where a value turns out to hang on such a thing, the files that
 * declare it are read again for it.
 */
export declare class SecondReadings {
    private readonly input;
    private readonly compact;
    /** What each file is read for. Lists: a set of one word takes 200 bytes. */
    private readonly wanted;
    private readonly asked;
    private due;
    constructor(input: Input);
    /** All that was demanded so far. */
    get demanded(): Demands;
    /** Takes note of what is demanded for the first time; false where no file could tell more about it. */
    demand(demands: Demands): boolean;
    /** What was read twice for another tree is read so at once; for what it demanded in the end nothing was. */
    readAsFor({ readFor, demands }: {
        readonly readFor: Demands;
        readonly demands: Demands;
    }): Promise<void>;
    /** Reads what was demanded last. */
    read(): Promise<void>;
    private newOf;
    /** The files that declare one of the words, with these words. */
    private placesOf;
    private readAgain;
}
/** What a second reading finds for the wanted words; the first facts where the file holds none of them. */
export declare function factsForWords(bytes: Uint8Array, wanted: ReadonlySet<string>, first: FileFacts | undefined): FileFacts;
export {};
