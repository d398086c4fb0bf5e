import type { SyntaxNode } from '../parse/syntax-tree.ts';
import type { Tokens } from './tokens.ts';
export declare function readUnary(tokens: Tokens, level: number): SyntaxNode;
export declare function readPrefixed(tokens: Tokens, kind: string, field: string, level: number): SyntaxNode;
export declare function readStep(tokens: Tokens, type: string): SyntaxNode;
export declare function readCast(tokens: Tokens): SyntaxNode;
