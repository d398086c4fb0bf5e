import type { Expr } from '../expressions/expression.ts';
import type { Condition } from '../facts.ts';
import { type SyntaxNode } from '../parse/syntax-tree.ts';
import { type Place, type Use, type Walk } from './walk.ts';
type Lower = (walk: Walk, node: SyntaxNode | undefined, place: Place, use?: Use) => Expr;
export declare function lowerLogic(walk: Walk, node: SyntaxNode, place: Place, use: Use, lower: Lower, truth: boolean): Expr;
export declare function lowerCoalesce(walk: Walk, node: SyntaxNode, place: Place, use: Use, lower: Lower): Expr;
export declare function lowerTernary(walk: Walk, node: SyntaxNode, place: Place, use: Use, lower: Lower): Expr;
/** How many of the conditions before it a branch remembers: all of them would take quadratic room in a long chain. */
export declare const MAX_EARLIER = 100;
export declare function lowerMatch(walk: Walk, node: SyntaxNode, place: Place, use: Use, lower: Lower): Expr;
/** What is true when `case` matches: of `switch (true)` the case itself. */
export declare function caseTest(subject: Expr, value: Expr, op: '==' | '==='): Expr;
/** At least one of them is true. */
export declare function anyOf(tests: readonly Expr[]): Condition[];
export {};
