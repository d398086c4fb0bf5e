import type { Expr } from '../../php/expressions/expression.ts';
/** `./a.php` or `../a.php`, written out. */
export declare function dottedPath(operand: Expr): string | undefined;
