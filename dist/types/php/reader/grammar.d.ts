import type { SyntaxNode } from '../parse/syntax-tree.ts';
import type { Tokens } from './tokens.ts';
/** Thrown where the reader does not know its way: the file is then left to php-parser. */
export declare class NotRead extends Error {
}
/** How the parts of the grammar reach each other: set by read-php.ts, which knows them all. */
export interface Grammar {
    /** Only operators that bind at least as tightly as `least` (see operators.ts) are read; by default all. */
    expression(tokens: Tokens, least?: number): SyntaxNode;
    /** With the operators before it and what follows it directly: members, elements, calls, an assignment. */
    operand(tokens: Tokens): SyntaxNode;
    /** Null for an empty one. */
    statement(tokens: Tokens): SyntaxNode | null;
    /** Up to one of these tokens, which is not read. */
    statements(tokens: Tokens, ...stops: readonly string[]): readonly SyntaxNode[];
    /** From `{`. */
    block(tokens: Tokens): SyntaxNode;
    /** From `function` or `fn`. */
    closure(tokens: Tokens, isStatic: boolean): SyntaxNode;
    /** From `class`, its arguments included. */
    anonymousClass(tokens: Tokens): {
        readonly what: SyntaxNode;
        readonly args: readonly SyntaxNode[];
    };
}
