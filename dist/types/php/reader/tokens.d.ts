import type { SyntaxNode } from '../syntax-tree.ts';
/** Thrown where the reader does not know its way: the file is then left to php-parser. */
export declare class NotRead extends Error {
}
/** How the parts of the grammar reach each other: set by read-php.ts, which knows them all. */
export interface Grammar {
    /** Only operators that bind at least as tightly as `least` (see operators.ts) are read; by default all. */
    expression(tokens: Tokens, least?: number): SyntaxNode;
    /** With the operators before it and what follows it directly: members, elements, calls, an assignment. */
    operand(tokens: Tokens): SyntaxNode;
    /** Null for an empty one. */
    statement(tokens: Tokens): SyntaxNode | null;
    /** Up to one of these tokens, which is not read. */
    statements(tokens: Tokens, ...stops: readonly string[]): readonly SyntaxNode[];
    /** From `{`. */
    block(tokens: Tokens): SyntaxNode;
    /** From `function` or `fn`. */
    closure(tokens: Tokens, isStatic: boolean): SyntaxNode;
    /** From `class`, its arguments included. */
    anonymousClass(tokens: Tokens): {
        readonly what: SyntaxNode;
        readonly args: readonly SyntaxNode[];
    };
}
/**
 * The tokens of a PHP source (bytes as latin1), one at a time. `token` is an operator or a keyword in lower case as it is
 * written, or one of `Label`, `Name` (with a `\`), `Variable`, `String`, `Template` and `Heredoc` (with interpolation,
 * read on by the parser), `Number`, `Magic`, `Cast`, `Html` and `End`. `?>` is a `;`.
 */
export declare class Tokens {
    readonly source: string;
    readonly grammar: Grammar;
    private readonly shortTags;
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
    constructor(source: string, grammar: Grammar, shortTags: boolean);
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
/** `[A-Za-z_]` or a byte past ASCII. */
export declare function isLabelStart(unit: number): boolean;
/** After the label that starts at `from`. */
export declare function labelEnd(source: string, from: number): number;
