import type { SyntaxNode } from '../parse/syntax-tree.ts';
import type { Tokens } from './tokens.ts';
export declare function readLeaving(tokens: Tokens, kind: string, field: string): SyntaxNode;
export declare function readThrow(tokens: Tokens): SyntaxNode;
export declare function readGlobal(tokens: Tokens): SyntaxNode;
/** `static $a, $b = 1;` */
export declare function readStaticVariables(tokens: Tokens): SyntaxNode;
export declare function readEcho(tokens: Tokens): SyntaxNode;
export declare function readHtml(tokens: Tokens): SyntaxNode;
export declare function readUnset(tokens: Tokens): SyntaxNode;
export declare function readGoto(tokens: Tokens): SyntaxNode;
export declare function readHalt(tokens: Tokens): SyntaxNode;
