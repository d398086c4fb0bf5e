/**
 * Which names a file may call, directly or as the callback of a function that runs one, as a Bloom filter: small enough to
 * be kept with the facts, and only ever wrong in saying yes (about one name in two hundred for a large file), which costs
 * a second look at the file.
 */
export type CalledNames = string;
/** Such a filter while it is filled. */
export declare class NameFilter {
    /** The bits of each name, as `bitsOf` gives them. */
    private readonly names;
    /** The label between the offsets, whatever its case. */
    add(source: string, start: number, end: number): void;
    toText(): CalledNames;
}
/** False when the file certainly does not call `name`, whatever its case. */
export declare function mayCall(names: CalledNames, name: string): boolean;
