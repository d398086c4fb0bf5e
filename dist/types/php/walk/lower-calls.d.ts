import type { Expr } from '../expressions/expression.ts';
import { type SyntaxNode } from '../parse/syntax-tree.ts';
import { type Place, type Walk } from './walk.ts';
type Lower = (walk: Walk, node: SyntaxNode | undefined, place: Place) => Expr;
export declare function lowerCall(walk: Walk, node: SyntaxNode, place: Place, lower: Lower): Expr;
export declare function lowerNew(walk: Walk, node: SyntaxNode, place: Place, lower: Lower): Expr;
export {};
