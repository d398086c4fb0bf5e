import type { Position, Span } from '../../model/location.ts';
/**
 * Byte offsets of one source (bytes as latin1) to positions; a byte order mark is no column. Reads no further than the
 * line after what it was asked for.
 */
export declare class Positions {
    private readonly source;
    /** Where the lines start, as far as they were looked for. */
    private readonly starts;
    private readonly next;
    private marks;
    constructor(source: string);
    span(from: number, to: number): Span;
    position(offset: number): Position;
    private lineOf;
    /** UTF-16 units on one line, found from the nearest mark where that is nearer: lines can be millions of bytes long. */
    private unitsBetween;
    private unitsBefore;
}
