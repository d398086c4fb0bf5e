import type { Position, Span } from '../model/location.ts';
/** Offsets in a decoded text (UTF-16 units) to positions. */
export declare class Lines {
    private readonly starts;
    constructor(text: string);
    span(from: number, to: number): Span;
    position(offset: number): Position;
}
