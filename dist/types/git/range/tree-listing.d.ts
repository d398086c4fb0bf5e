import type { ListedEntry } from '../listing.ts';
/** An entry as the API lists it. */
export interface ApiEntry extends ListedEntry {
    /** Bytes; undefined for a submodule. */
    readonly size: number | undefined;
}
/** Parses the answer to `git/trees/<id>?recursive=1`; a string says why it cannot be used. */
export declare function parseApiTree(body: unknown): readonly ApiEntry[] | string;
/**
 * JSON has no bytes that are not UTF-8: the API writes U+FFFD for them. Where exactly one name of the head tree reads
 * the same when it is written so, and holds the same blob, it is that name. The others stay as they are.
 */
export declare function mendNames(entries: readonly ApiEntry[], head: readonly ListedEntry[]): readonly ApiEntry[];
