import type { Expr } from './expression.ts';
/** The expression with each part replaced by what `change` makes of it, from the inside out. */
export declare function mapExpr(expr: Expr, change: (expr: Expr) => Expr): Expr;
