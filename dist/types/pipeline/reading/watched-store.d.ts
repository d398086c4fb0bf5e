import { type FactsStore } from '../../php/facts-store.ts';
/** How a file was read: what follows the id in the key of its facts, behind the name of the shelf. */
export type Mark = string;
export declare const CLASSES_MARK: Mark;
/** A store of which is remembered what it was asked for. */
export interface WatchedStore {
    readonly store: FactsStore;
    /** By content id: in what ways it was read. */
    readonly marks: ReadonlyMap<string, ReadonlySet<Mark>>;
    /** By content id: how often facts were put in for which the file was read; those of a second reading do not count. */
    readonly puts: ReadonlyMap<string, number>;
}
export declare function watchStore(store: FactsStore): WatchedStore;
/** A reading for includes alone, and not for what is told of beside them. */
export declare function isOfIncludes(mark: Mark): boolean;
/** What follows the id in the key of a shelf of `FileFacts`. */
export declare function restOfKey(mark: Mark): string;
