/** Bytes of the well-formed UTF-8 sequence at `at` of bytes as latin1 (Unicode, table 3-7); 1 where there is none. */
export declare function sequenceLength(source: string, at: number): number;
/**
 * What `decodeName` makes of the bytes (as latin1), without an exception for each byte that is not UTF-8: sources in
 * latin1 are full of them. Units above a byte stand for themselves.
 */
export declare function decodeBytes(bytes: string): string;
