import { type SyntaxNode } from '../parse/syntax-tree.ts';
import type { Tokens } from './tokens.ts';
/** An operand that an `=` or a `++` may follow. */
export declare function readAssignable(tokens: Tokens, left: SyntaxNode): SyntaxNode;
