import type { SyntaxNode } from '../parse/syntax-tree.ts';
import type { Tokens } from './tokens.ts';
/** `(…)` of a call, of `new`. */
export declare function readArguments(tokens: Tokens): readonly SyntaxNode[];
/** `[…]` or `array(…)`. */
export declare function readArray(tokens: Tokens): SyntaxNode;
/** The items of an array or of `list(…)`, in which some may be left out. */
export declare function readItems(tokens: Tokens, close: ')' | ']'): readonly SyntaxNode[];
