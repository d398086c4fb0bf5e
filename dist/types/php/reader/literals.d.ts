import type { SyntaxNode } from '../parse/syntax-tree.ts';
import type { Tokens } from './tokens.ts';
/** A constant's or a function's name, or one of the three words that are values. */
export declare function readConstant(tokens: Tokens): SyntaxNode;
export declare function readString(tokens: Tokens): SyntaxNode;
export declare function readNumber(tokens: Tokens): SyntaxNode;
export declare function readMagic(tokens: Tokens): SyntaxNode;
