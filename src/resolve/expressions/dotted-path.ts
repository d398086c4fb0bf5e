import type { Expr } from '../../php/expressions/expression.ts'

/** `./a.php` or `../a.php`, written out. */
export function dottedPath(operand: Expr): string | undefined {
  return operand.kind === 'literal' && /^\.\.?\//.test(operand.value) ? operand.value : undefined
}
