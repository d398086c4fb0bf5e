import { type Grammar } from './grammar.ts';
/**
 * What need not be read: by the offset of a `{` that of its `}`, with nothing between them; by the offset of a `#[` that
 * after it, with nothing there.
 */
export type Skips = ReadonlyMap<number, number>;
/**
 * The tokens of a PHP source (bytes as latin1), one at a time. `token` is an operator or a keyword in lower case as it is
 * written, or one of `Label`, `Name` (with a `\`), `Variable`, `String`, `Template` and `Heredoc` (with interpolation,
 * read on by the parser), `Number`, `Magic`, `Cast`, `Html` and `End`. `?>` is a `;`.
 */
export declare class Tokens {
    readonly source: string;
    readonly grammar: Grammar;
    private readonly shortTags;
    private readonly skips;
    token: string;
    /** Of the token's first byte, and the one after its last. */
    at: number;
    end: number;
    /** The end of the token before; a `?>` does not count. */
    before: number;
    /** A label or a keyword: what may name a member. */
    word: boolean;
    private closing;
    private nesting;
    private inHtml;
    constructor(source: string, grammar: Grammar, options: {
        readonly shortTags: boolean;
        readonly skips: Skips | undefined;
    });
    get text(): string;
    /** Reads the next token. */
    next(): void;
    /** Goes one level deeper, until `leave`. Throws RangeError where there are too many. */
    enter(): void;
    leave(): void;
    /** Goes on reading from `offset`, as if the last token had ended there. */
    resume(offset: number): void;
    /** Goes past a token that must be there. */
    expect(token: string): void;
    /** Goes past the token if it is there. */
    accept(token: string): boolean;
    /** Goes past the end of a statement: a `;`, or that of the file. */
    endStatement(): void;
    /** The text of a token of this kind, which must be there. */
    take(token: string): string;
    /** The text of a label or keyword, which must be there. */
    takeWord(): string;
    /** The unit after the token, blanks and comments left out. */
    peek(): number;
    /** Where the token after this one starts. */
    peekAt(): number;
    /** After blanks, comments and attributes that are skipped. */
    private gapEnd;
    /** Where what is skipped ends, if it begins at `at` with `unit`. */
    private skipFrom;
    /** Nothing is read any more. */
    stop(): void;
    private html;
    private set;
    private code;
    private punctuation;
    private closed;
    private doubleQuoted;
    private closingTag;
    private parenthesis;
    private label;
}
