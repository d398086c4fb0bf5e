/** 1-based line; 1-based column in UTF-16 units. A CR, an LF or a CRLF ends a line. */
export interface Position {
    readonly line: number;
    readonly column: number;
}
/** Half-open: `end` is the first position after the span. */
export interface Span {
    readonly start: Position;
    readonly end: Position;
}
/** The first position of a file, where findings about a whole file stand. */
export declare const FILE_START: Span;
