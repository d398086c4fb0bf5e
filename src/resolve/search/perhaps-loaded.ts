import type { RepoPath } from '../../model/path.ts'
import type { Expr } from '../../php/expressions/expression.ts'
import type { Engine, Place } from '../engine.ts'
import { holeFor } from '../expressions/evaluate.ts'
import { hasHole, startsWithHole } from '../values/text.ts'
import { anything, concat, textsOf } from '../values/values.ts'
import { search } from './search.ts'
import type { SearchPath } from './search-path.ts'

/**
 * Of a path of whose parts one has more values than are known (`'bridge/' . $name . '.inc.php'`, where `$name` is
 * `'none'` or what the database says): the files that fit with whatever that is. They are loaded too, as far as we can tell.
 */
export function perhapsLoaded(
  operand: Expr,
  place: Place,
  { engine, searchPath }: { readonly engine: Engine; readonly searchPath: SearchPath },
): readonly RepoPath[] {
  if (operand.kind !== 'concat') return []
  const parts = operand.parts.map(part => ({ values: engine.evaluate(part, place), hole: () => holeFor(part, place) }))
  const widened = parts.map(({ values, hole }) => ({ values: values.open ? anything : values, hole }))
  const patterns = textsOf(concat(widened, engine.cap)).texts.filter(text => hasHole(text) && !startsWithHole(text))
  const found = patterns.flatMap(text => {
    const outcome = search(text, place.path, engine.world, searchPath)
    return outcome.kind === 'found' ? outcome.paths.filter(path => !outcome.loose?.includes(path)) : []
  })
  return [...new Set(found)]
}
