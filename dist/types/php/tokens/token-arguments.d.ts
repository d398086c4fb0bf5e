import type { SourceToken } from './source-tokens.ts';
/** Tokens from `from` to before `to`. */
export interface TokenRange {
    readonly from: number;
    readonly to: number;
}
/** One argument of a call. */
export interface TokenArgument extends TokenRange {
    /** Of a named argument. */
    readonly name?: string;
}
export interface TokenCall {
    readonly args: readonly TokenArgument[];
    /** Index of the closing bracket; of the end where there is none. */
    readonly close: number;
}
/** The arguments (or an array's elements) between the bracket at index `open` and the one that closes it. */
export declare function argumentsAt(tokens: readonly SourceToken[], open: number): TokenCall;
export declare function isMark(token: SourceToken | undefined, text: string): boolean;
/** Cuts a range at the marks with this text that stand in no bracket. */
export declare function cutAt(tokens: readonly SourceToken[], { from, to }: TokenRange, text: string): readonly TokenRange[];
/** Strings in the source that are joined at most with one another. Offsets are bytes. */
export interface Literal {
    readonly value: string;
    readonly at: number;
    readonly end: number;
}
/** The range as one literal, `'a' . 'b'` included. */
export declare function literalAt(tokens: readonly SourceToken[], { from, to }: TokenRange): Literal | undefined;
/** The literals that the range can be: itself, or the branches of a `?:`. What is not literal is left out. */
export declare function literalsIn(tokens: readonly SourceToken[], range: TokenRange): readonly Literal[];
/** The elements of `[…]` or `array(…)`; undefined for anything else. */
export declare function elementsOf(tokens: readonly SourceToken[], { from, to }: TokenRange): readonly TokenRange[] | undefined;
/** The argument of this name, else the positional one at this index. */
export declare function argumentNamed({ args }: TokenCall, name: string, index: number): TokenArgument | undefined;
