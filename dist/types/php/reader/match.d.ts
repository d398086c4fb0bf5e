import type { SyntaxNode } from '../parse/syntax-tree.ts';
import type { Tokens } from './tokens.ts';
/** `match (…) { … }`. */
export declare function readMatch(tokens: Tokens): SyntaxNode;
