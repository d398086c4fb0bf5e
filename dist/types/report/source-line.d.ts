/** A source line ready to print: `marks` has a `^` below each column of the span and spaces before. */
export interface SourceLine {
    readonly text: string;
    readonly marks: string;
}
/** Where in the line: 1-based UTF-16 columns, half-open; `openEnded` when the span goes on in later lines. */
export interface LineSpan {
    readonly column: number;
    readonly endColumn: number;
    readonly openEnded: boolean;
}
/**
 * Lays out one line in at most `width` columns. Tabs become four spaces, hidden characters are written out, and a line
 * that is too long is cut to what surrounds the span, with `…` at the cuts.
 */
export declare function layOutSource(line: string, span: LineSpan, width: number): SourceLine;
