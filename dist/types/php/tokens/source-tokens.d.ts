/** One token of PHP source (bytes as latin1); comments and HTML are left out. Offsets are bytes. */
export interface SourceToken {
    /** `word`: a label, a keyword or a qualified name; `mark`: an operator or a bracket; `other`: a number, a heredoc. */
    readonly kind: 'word' | 'variable' | 'string' | 'mark' | 'other';
    readonly text: string;
    readonly at: number;
    readonly end: number;
    /** Of an opening bracket: the index of the token that closes it, whatever its kind; of the end where none does. */
    readonly close?: number;
    /** Of a string whose value stands in the source: decoded as `decodeName` does. Absent where it is put together. */
    readonly value?: string;
}
/** The tokens of a whole file, or with `inCode` of a piece of code that stands without its tags. */
export declare function tokensOf(source: string, inCode?: boolean): readonly SourceToken[];
