import type { Expr } from '../expressions/expression.ts';
import { type SyntaxNode } from '../parse/syntax-tree.ts';
import { type Place, type Walk } from './walk.ts';
type Lower = (walk: Walk, node: SyntaxNode | undefined, place: Place) => Expr;
/** A quoted string by its own spelling; a nowdoc by the parser's value, which has its indentation taken off. */
export declare function lowerString(node: SyntaxNode): Expr;
export declare function lowerEncapsed(walk: Walk, node: SyntaxNode, place: Place, lower: Lower): Expr;
export declare function lowerNumber(node: SyntaxNode): Expr;
export {};
