import type { SyntaxNode } from '../parse/syntax-tree.ts';
import type { Tokens } from './tokens.ts';
export declare function readWhile(tokens: Tokens): SyntaxNode;
export declare function readDo(tokens: Tokens): SyntaxNode;
/** `(…)` */
export declare function readTest(tokens: Tokens): SyntaxNode;
export declare function readFor(tokens: Tokens): SyntaxNode;
export declare function readForeach(tokens: Tokens): SyntaxNode;
