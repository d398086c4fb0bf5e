import type { SyntaxNode } from '../parse/syntax-tree.ts';
import type { Tokens } from './tokens.ts';
/** `class`, `interface`, `trait` or `enum`, from its modifiers. */
export declare function readClassLike(tokens: Tokens): SyntaxNode;
/** See Grammar.anonymousClass. */
export declare function readAnonymousClass(tokens: Tokens): {
    what: SyntaxNode;
    args: readonly SyntaxNode[];
};
/** `NAME = …` of a class or of a file. */
export declare function readConstant(tokens: Tokens): SyntaxNode;
