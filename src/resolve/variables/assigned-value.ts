import type { Expr } from '../../php/expressions/expression.ts'
import type { AssignmentFact } from '../../php/facts.ts'
import type { Engine, Place } from '../engine.ts'
import { keyText } from '../expressions/arrays.ts'
import { holeFor, knownOrHole } from '../expressions/evaluate.ts'
import { isGlobalsElement } from '../expressions/symbols.ts'
import { sameTurns } from '../values/turns.ts'
import { anything, concat, one, type Value, type Values } from '../values/values.ts'
import { globalValue } from './global-values.ts'
import { nameOfLoop } from './loops-around.ts'
import { placeAt } from './place-at.ts'
import { type Asked, variableValue } from './variables.ts'

export function assignedValue(asked: Asked, fact: AssignmentFact, place: Place, engine: Engine): Values {
  const here = placeAt(place, fact.block, fact.at)
  if (fact.target.kind === 'element' && !isGlobalsElement(fact.target)) return elementWrite(fact, here, engine)
  switch (fact.op) {
    case '=&':
      // Another name for the same value: what that one is where this one is read.
      return knownOrHole(fact.value, fact.value.kind === 'variable' ? place : here, engine)
    case '=':
    case 'static':
    case '??=':
      // What it makes of the variable itself is what that was before.
      return knownOrHole(fact.value, placeAt(place, fact.block, fact.at - 1), engine)
    case '.=':
      return appended(asked.name, fact, here, engine)
    case 'global':
      return globalValue(asked, place, engine)
    case 'foreach':
      return eachElement(engine.evaluate(fact.value, here), nameOfLoop(place, fact.block))
    case 'foreach-key':
      return eachKey(engine.evaluate(fact.value, here), nameOfLoop(place, fact.block))
    default:
      return anything
  }
}

function appended(name: string, fact: AssignmentFact, place: Place, engine: Engine): Values {
  const variable: Expr = { kind: 'variable', name }
  const before = variableValue({ name }, placeAt(place, place.block, place.at - 1), engine)
  const added = engine.evaluate(fact.value, place)
  return concat(
    [
      { values: before, hole: () => holeFor(variable, place) },
      { values: added, hole: () => holeFor(fact.value, place) },
    ],
    engine.cap,
  )
}

/** `$a['key'] = …` gives an array of which one element is known. */
function elementWrite(fact: AssignmentFact, place: Place, engine: Engine): Values {
  if (fact.target.kind !== 'element' || fact.target.array.kind !== 'variable' || fact.op !== '=') return anything
  const key = fact.target.key ? keyText(fact.target.key, place, engine) : '+'
  if (key === undefined) return anything
  return one({ kind: 'array', items: [{ key, value: knownOrHole(fact.value, place, engine) }], open: true })
}

/** A longer list is not taken element by element. */
const MAX_TURNS = 1000

/** A loop over a literal list runs with each element: all of them must be there. */
function eachElement(list: Values, loop: string): Values {
  const [only, more] = list.alternatives
  if (only?.kind !== 'array' || more || only.open || only.items.length > MAX_TURNS) return anything
  const alternatives = only.items.flatMap((item, turn) => inTurn(item.value.alternatives, `${loop}#${turn}`))
  return { alternatives, open: list.open || only.items.some(item => item.value.open), because: list.because }
}

function inTurn(alternatives: readonly Value[], turn: string): readonly Value[] {
  return alternatives.map(value => ({ ...value, turns: sameTurns(value.turns ?? [], [turn]) ?? [turn] }))
}

function eachKey(list: Values, loop: string): Values {
  const [only, more] = list.alternatives
  if (only?.kind !== 'array' || more || only.open || only.items.length > MAX_TURNS) return anything
  const alternatives = only.items.flatMap((item, turn) => inTurn([{ kind: 'text', text: item.key }], `${loop}#${turn}`))
  return { alternatives, open: list.open, because: list.because }
}
