import type { Position, Span } from '../model/location.ts';
/** Byte offsets of one source (bytes as latin1) to positions; a byte order mark is no column. */
export declare class Positions {
    private readonly source;
    private lineStarts;
    private marks;
    constructor(source: string);
    span(from: number, to: number): Span;
    position(offset: number): Position;
    /** UTF-16 units from the start of the source, found from the nearest mark: lines can be millions of bytes long. */
    private unitsBefore;
    private lines;
}
