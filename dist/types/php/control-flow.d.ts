import { type Exit } from './simple-statements.ts';
import { type SyntaxNode } from './syntax-tree.ts';
import { type Place, type Walk } from './walk.ts';
/** Statements behind one that never goes on are walked as a branch that holds only if false is true. */
export declare function walkStatements(walk: Walk, nodes: readonly SyntaxNode[], place: Place): Exit;
export declare function walkStatement(walk: Walk, node: SyntaxNode | undefined, place: Place): Exit;
