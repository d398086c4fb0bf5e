import type { Expr } from '../../php/expressions/expression.ts';
/** A call as people would write it, from its facts: for messages and as a key, so equal calls give equal text. */
export declare function showCall(expr: Expr): string;
