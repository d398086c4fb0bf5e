import { type SyntaxNode } from '../parse/syntax-tree.ts';
import type { Tokens } from './tokens.ts';
/** A name as it is written: of a function, class or constant. `class`: also `self` and `parent` stand for themselves. */
export declare function readName(tokens: Tokens, use?: 'class' | 'any'): SyntaxNode;
/** `$name`, `$$name` or `${expression}`. */
export declare function readVariable(tokens: Tokens): SyntaxNode;
/** What may follow what can be looked into: members, elements and, unless `calls` is false, arguments. */
export declare function readChain(tokens: Tokens, start: SyntaxNode, calls?: boolean): SyntaxNode;
