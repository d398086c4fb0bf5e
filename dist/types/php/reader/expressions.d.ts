import { type SyntaxNode } from '../parse/syntax-tree.ts';
import type { Tokens } from './tokens.ts';
/** See Grammar.expression. */
export declare function readExpression(tokens: Tokens, least?: number): SyntaxNode;
