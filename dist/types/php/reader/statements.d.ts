import type { SyntaxNode } from '../parse/syntax-tree.ts';
import type { Tokens } from './tokens.ts';
/** Statements until one of these tokens, which is not read. */
export declare function readStatements(tokens: Tokens, ...stops: readonly string[]): readonly SyntaxNode[];
/** Null for an empty one. */
export declare function readStatement(tokens: Tokens): SyntaxNode | null;
/** `{…}` */
export declare function readBlock(tokens: Tokens): SyntaxNode;
