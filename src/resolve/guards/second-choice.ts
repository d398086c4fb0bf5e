import type { Expr } from '../../php/expressions/expression.ts'
import type { Engine, Place } from '../engine.ts'
import { providedBy } from '../files/provided.ts'
import { hasHole, insideTree, type Text } from '../values/text.ts'
import { textsOf } from '../values/values.ts'
import { enclosingConditions } from '../variables/conditions.ts'

/**
 * True where the place is only reached while another file is not there, which is not in the repository but will be in its
 * place: `if (is_file('new.conf.php')) … else require 'old.conf.php'`, beside a `new.conf.php.dist`. That one may never be
 * made, so this is a doubt, and no guard.
 */
export function isSecondChoice(place: Place, engine: Engine): boolean {
  return enclosingConditions(place).some(({ test, truth }) => !truth && asksForProvided(test, place, engine))
}

function asksForProvided(test: Expr, place: Place, engine: Engine): boolean {
  if (test.kind !== 'call' || !/^(?:file_exists|is_file|is_readable)$/.test(test.names.at(-1) ?? '')) return false
  const [operand] = test.args
  if (!operand) return false
  engine.begin()
  const { texts, open } = textsOf(engine.evaluate(operand.value, place))
  return !open && texts.length > 0 && texts.every(text => isProvided(text, engine))
}

function isProvided(text: Text, { world }: Engine): boolean {
  const inside = hasHole(text) ? undefined : insideTree(text)
  return inside !== undefined && providedBy(inside.replace(/^\/+/, ''), world, () => false) !== undefined
}
