import { type SyntaxNode } from '../parse/syntax-tree.ts';
import type { Tokens } from './tokens.ts';
/** A `"` or backtick string with something in it. */
export declare function readTemplate(tokens: Tokens): SyntaxNode;
export declare function readHeredoc(tokens: Tokens): SyntaxNode;
