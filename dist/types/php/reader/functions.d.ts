import type { SyntaxNode } from '../parse/syntax-tree.ts';
import type { Tokens } from './tokens.ts';
/** A named function, from `function`. */
export declare function readFunction(tokens: Tokens): SyntaxNode;
/** A method, from `function`; `at` is where its modifiers begin. */
export declare function readMethod(tokens: Tokens, at: number, isStatic: boolean): SyntaxNode;
/** See Grammar.closure. */
export declare function readClosure(tokens: Tokens, isStatic: boolean): SyntaxNode;
/** A modifier here, though it is an allowed name of a function elsewhere. */
export declare function isReadonly(tokens: Tokens): boolean;
/** As php-parser has it, but that what is nested in parentheses is one node more. */
export declare function readType(tokens: Tokens): SyntaxNode;
