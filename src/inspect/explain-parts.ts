import { displayName } from '../model/path.ts'
import type { Expr } from '../php/expressions/expression.ts'
import { showCall } from '../resolve/calls/show-call.ts'
import { createEngine } from '../resolve/create-engine.ts'
import { DemandList } from '../resolve/demands.ts'
import type { Engine, Place, World } from '../resolve/engine.ts'
import { type LookedUpSite, placeOf } from '../resolve/search/look-up.ts'
import type { Trace } from '../resolve/verdicts/resolution.ts'
import { showValues } from './show-value.ts'

/** A part of an operand, before the source lines of its places are known. */
export interface Part {
  readonly expression: string
  readonly values: readonly string[]
  readonly open: boolean
  readonly because: readonly Trace[]
}

/** What the operand of an include is put together from. Of a call that includes, the operand of the include behind it. */
export function explainParts(site: LookedUpSite, world: World): readonly Part[] {
  const facts = world.files.get(site.path)
  if (!facts) return []
  const { place, fact } = site.through ?? { place: placeOf(site.path, facts, site.fact), fact: site.fact }
  const engine = createEngine(world, new DemandList())
  const { operand } = fact
  return (operand.kind === 'concat' ? operand.parts : [operand]).map(part => explainPart(part, place, engine))
}

function explainPart(expr: Expr, place: Place, engine: Engine): Part {
  engine.begin()
  const values = engine.evaluate(expr, place)
  return {
    expression: displayName(showCall(expr)),
    values: showValues(values),
    open: values.open,
    because: values.because,
  }
}
