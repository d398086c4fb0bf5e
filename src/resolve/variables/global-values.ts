import type { AssignmentFact } from '../../php/facts.ts'
import type { Engine, Place } from '../engine.ts'
import { chooseInForce } from '../expressions/in-force.ts'
import type { In } from '../expressions/symbols.ts'
import { anything, sameValues, union, type Values, withTrace } from '../values/values.ts'
import { assignedValue } from './assigned-value.ts'
import { handedOver } from './handed-over.ts'
import { type Asked, concerns, nameOf } from './variables.ts'

/** What a global variable can be for code that does not run in the file scope. */
export function globalValue(asked: Asked, place: Place, engine: Engine): Values {
  return engine.once(`global $${nameOf(asked)} for ${place.path}`, () => globalFor(asked, place, engine))
}

function globalFor(asked: Asked, place: Place, engine: Engine): Values {
  const all = engine.world.symbols.globals.get(asked.name) ?? []
  const writers = all.filter(writer => isWrite(writer) && concerns(writer.fact, asked))
  const [first] = writers
  if (!first) engine.demand(`$${asked.name}`)
  if (!first || writers.length > MAX_WRITERS) return anything
  const values = writers.map(writer => globalWrite(asked, writer, engine))
  if (values.every(value => sameValues(value, values[0] ?? anything))) return values[0] ?? anything
  const chosen = new Set(chooseInForce(writers, place.path, engine.world))
  return union(
    values.filter((_, index) => chosen.has(writers[index] ?? first)),
    engine.cap,
  )
}

/** What functions put into a variable of the file scope that they call global: a call before the place may have. */
export function writtenByFunctions(asked: Asked, place: Place, engine: Engine): readonly Values[] {
  const { graph, symbols } = engine.world
  const group = graph.groupOf(place.path)
  const writers = writersInFunctions(symbols.globals.get(asked.name) ?? []).filter(
    writer => concerns(writer.fact, asked) && graph.groupOf(writer.path) === group,
  )
  return writers.length > MAX_WRITERS ? [] : writers.map(writer => globalWrite(asked, writer, engine))
}

type Writers = readonly In<AssignmentFact>[]

const inFunctions = new WeakMap<Writers, Writers>()

/** Of a name that each page sets these are few. */
function writersInFunctions(writers: Writers): Writers {
  if (writers.length === 0) return writers
  const known = inFunctions.get(writers)
  if (known) return known
  const found = writers.filter(writer => writer.fact.scope !== 0 && isWrite(writer))
  inFunctions.set(writers, found)
  return found
}

/** A name that so many places write says nothing. */
const MAX_WRITERS = 300

function isWrite({ fact }: In<AssignmentFact>): boolean {
  return fact.op !== 'global' && fact.op !== 'unset'
}

function globalWrite(asked: Asked, { path, facts, fact }: In<AssignmentFact>, engine: Engine): Values {
  return engine.once(`global $${nameOf(asked)} of ${path}@${fact.at}`, () => {
    const place = { path, facts, scope: fact.scope, block: fact.block, at: fact.at }
    const handed = handedOver(assignedValue(asked, fact, place, engine), path, fact.scope, engine)
    return withTrace(handed, { path, span: fact.span, message: `$${asked.name} is set here` })
  })
}
