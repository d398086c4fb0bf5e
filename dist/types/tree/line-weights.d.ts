/** The lines of a text: hash of a line to the bytes that its occurrences take. */
export interface LineWeights {
    readonly weights: ReadonlyMap<number, number>;
    /** Bytes in all, line ends counted as one. */
    readonly total: number;
}
/** Weighs each line by its length. The kind of line end does not count. */
export declare function weighLines(bytes: Uint8Array): LineWeights;
/** The share of the bigger text that lines of the other make up, 0 to 1. */
export declare function similarity(one: LineWeights, other: LineWeights): number;
