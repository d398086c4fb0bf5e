import { type SyntaxNode } from '../parse/syntax-tree.ts';
/** The expression never yields a value: exit, die, throw. */
export declare function alwaysExits(node: SyntaxNode | undefined): boolean;
