import { type SyntaxNode } from '../parse/syntax-tree.ts';
import { type Exit } from './simple-statements.ts';
import { type Place, type Walk } from './walk.ts';
/** Statements behind one that never goes on are walked as a branch that holds only if false is true. */
export declare function walkStatements(walk: Walk, nodes: readonly SyntaxNode[], place: Place): Exit;
export declare function bodyOf(node: SyntaxNode | undefined): readonly SyntaxNode[];
/** Walks a branch's statements in its block and notes how it ends. `inside` is how many loops it stands in itself. */
export declare function walkBranch(walk: Walk, branch: Place, body: SyntaxNode | undefined, inside?: number): Exit;
