/** One character as a reader sees it. Offsets are UTF-16 units from the start of the text, half-open. */
export interface Grapheme {
    readonly text: string;
    readonly start: number;
    readonly end: number;
}
export declare function graphemesOf(text: string): Grapheme[];
/** Terminal columns that a text without control characters takes. */
export declare function displayWidth(text: string): number;
export declare function graphemeWidth(grapheme: string): 0 | 1 | 2;
