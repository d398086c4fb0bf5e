/**
 * Makes the same facts in the least room, where there are many, from much: a string cut from a source keeps all of that
 * source in memory, and a list that grew has room for more.
 */
export declare function compactorFor(files: number): Compactor;
/** `bytes`: the length of the source that they were read from. */
export type Compactor = <Facts extends object>(facts: Facts, bytes: number) => Facts;
