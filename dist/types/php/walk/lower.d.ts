import type { Expr } from '../expressions/expression.ts';
import { type SyntaxNode } from '../parse/syntax-tree.ts';
import { type Place, type Use, type Walk } from './walk.ts';
/**
 * An expression as facts know it. What happens on the way (includes, assignments, calls, closures) is noted in `walk`,
 * so each expression is lowered exactly once, in the order in which PHP evaluates it.
 */
export declare function lower(walk: Walk, node: SyntaxNode | undefined, place: Place, use?: Use): Expr;
/** The variables that `list(…)` or `[…]` writes, nested lists included. */
export declare function listTargets(list: SyntaxNode): SyntaxNode[];
