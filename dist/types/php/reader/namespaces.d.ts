import type { SyntaxNode } from '../parse/syntax-tree.ts';
import type { Tokens } from './tokens.ts';
/** `namespace A;` with all up to the next one, or `namespace A { … }`. */
export declare function readNamespace(tokens: Tokens): SyntaxNode;
/** `use A\B, C as D;`, `use function A\{b, c};` and the like. */
export declare function readUse(tokens: Tokens): SyntaxNode;
