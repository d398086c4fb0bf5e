import type { SyntaxNode } from '../parse/syntax-tree.ts';
import type { Tokens } from './tokens.ts';
/** What stands for a class behind `new` and `instanceof`: calls do not belong to it, but in parentheses. */
export declare function readClass(tokens: Tokens): SyntaxNode;
