import type { SyntaxNode } from '../parse/syntax-tree.ts';
import type { Tokens } from './tokens.ts';
/** A chain of `elseif` and `else if` can be long: a loop. */
export declare function readIf(tokens: Tokens): SyntaxNode;
export declare function readSwitch(tokens: Tokens): SyntaxNode;
export declare function readTry(tokens: Tokens): SyntaxNode;
