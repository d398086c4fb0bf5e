import type { SyntaxNode } from '../parse/syntax-tree.ts';
import type { Tokens } from './tokens.ts';
/** See Grammar.operand. */
export declare function readOperand(tokens: Tokens): SyntaxNode;
