import type { SyntaxNode } from '../parse/syntax-tree.ts';
import type { Tokens } from './tokens.ts';
export declare function readNew(tokens: Tokens, readClass: (tokens: Tokens) => SyntaxNode): SyntaxNode;
export declare function readInclude(tokens: Tokens, require: boolean, once: boolean): SyntaxNode;
export declare function readIsset(tokens: Tokens): SyntaxNode;
export declare function readWrapped(tokens: Tokens, kind: string, field: string): SyntaxNode;
export declare function readExit(tokens: Tokens): SyntaxNode;
export declare function readYield(tokens: Tokens): SyntaxNode;
