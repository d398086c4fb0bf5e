import type { ClassRef, Expr } from '../expressions/expression.ts';
import { type SyntaxNode } from '../parse/syntax-tree.ts';
import { type Place, type Walk } from './walk.ts';
type Lower = (walk: Walk, node: SyntaxNode | undefined, place: Place) => Expr;
export declare function lowerClassRef(walk: Walk, node: SyntaxNode | undefined, place: Place, lower: Lower): ClassRef;
/** `A::B`, `A::class`, `A::$b`. */
export declare function lowerStaticLookup(walk: Walk, node: SyntaxNode, place: Place, lower: Lower): Expr;
export {};
