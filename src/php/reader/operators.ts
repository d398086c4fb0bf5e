/**
 * https://www.php.net/manual/en/language.operators.precedence.php as of PHP 8: what comes later binds tighter. In capitals
 * what is no operator between two operands.
 */
const OPERATORS = [
  'or',
  'xor',
  'and',
  'PRINT',
  'ASSIGN',
  '?',
  '??',
  '||',
  '&&',
  '|',
  '^',
  '&',
  '== != === !== <> <=>',
  '< <= > >=',
  '|>',
  '.',
  '<< >>',
  '+ -',
  '* / %',
  'NOT',
  'instanceof',
  'UNARY',
  '**',
]

/** How tightly an operator binds. */
export const precedence: ReadonlyMap<string, number> = new Map(
  OPERATORS.flatMap((group, index) => group.split(' ').map(operator => [operator, index + 1] as const)),
)

/** 0 for what is no operator. */
export function levelOf(operator: string): number {
  return precedence.get(operator) ?? 0
}

/** What follows the target of an assignment. */
export const assignments: ReadonlySet<string> = new Set('= += -= *= **= /= .= %= &= |= ^= <<= >>= ??='.split(' '))
