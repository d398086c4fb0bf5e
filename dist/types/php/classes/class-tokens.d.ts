/** Kinds of tokens beside punctuation, whose kind is its character code. */
export declare const NAME = 256;
/** A string without interpolation: its content. */
export declare const STRING = 258;
/** A string with interpolation, or a heredoc; code in its braces follows as tokens in `{` and `}`. */
export declare const INTERPOLATED = 259;
/** `::` */
export declare const SCOPE = 260;
/** `->` and `?->` */
export declare const ARROW = 261;
/** The tokens of PHP that can matter to classes: comments, HTML, attributes and white space are left out. */
export interface Tokens {
    readonly source: string;
    readonly kinds: readonly number[];
    readonly starts: readonly number[];
    readonly ends: readonly number[];
}
/** Reads source (bytes as latin1) in linear time, whatever the bytes are. A `?>` is a `;`, as in PHP. */
export declare function classTokens(source: string): Tokens;
