import type { Expr } from '../../php/expressions/expression.ts'
import type { Engine, Place } from '../engine.ts'
import { treeText } from '../values/text.ts'
import { tidy } from '../values/tidy.ts'
import { anything, one, oneText, textOf, union, type Value, type Values } from '../values/values.ts'
import { globalValue } from '../variables/global-values.ts'
import { variableValue } from '../variables/variables.ts'
import { knownOrHole } from './evaluate.ts'
import { isGlobalsElement } from './symbols.ts'

export function arrayValue(expr: Extract<Expr, { kind: 'array' }>, place: Place, engine: Engine): Values {
  const items = new Map<string, Values>()
  let next = 0
  let open = false
  for (const item of expr.items) {
    const key = item.key ? keyText(item.key, place, engine) : String(next)
    if (item.spread || key === undefined) open = true
    else {
      items.set(key, knownOrHole(item.value, place, engine))
      if (/^\d+$/.test(key)) next = Math.max(next, Number(key) + 1)
    }
  }
  return one({ kind: 'array', items: [...items].map(([key, value]) => ({ key, value })), open })
}

export function keyText(key: Expr, place: Place, engine: Engine): string | undefined {
  const values = engine.evaluate(key, place)
  const [only, more] = values.alternatives
  return only && !more && !values.open ? textOf(only) : undefined
}

export function elementValue(expr: Extract<Expr, { kind: 'element' }>, place: Place, engine: Engine): Values {
  if (isGlobalsElement(expr)) return globalValue({ name: expr.key.value }, place, engine)
  const key = expr.key && keyText(expr.key, place, engine)
  const array = arrayOf(expr.array, key, place, engine)
  const picked = array.alternatives.map(value => inItsTurns(pickElement(value, key), value)).filter(isTold)
  if (picked.length === 0) return documentRoot(expr.array, key, engine) ?? { ...anything, because: array.because }
  const values = union(picked, engine.cap)
  const open = values.open || array.open || array.alternatives.some(({ kind }) => kind === 'text')
  return { ...values, open, because: array.because }
}

/** What the settings say of `$_SERVER['DOCUMENT_ROOT']`, which the code seldom sets. */
function documentRoot(array: Expr, key: string | undefined, engine: Engine): Values | undefined {
  const { documentRoots } = engine.world.settings
  const isMeant = array.kind === 'variable' && array.name === '_SERVER' && key === 'DOCUMENT_ROOT'
  if (!isMeant || documentRoots.length === 0) return undefined
  return union(
    documentRoots.map(root => oneText(treeText(tidy(root)))),
    engine.cap,
  )
}

/** An array of which only the element `key` will be looked at. */
function arrayOf(array: Expr, key: string | undefined, place: Place, engine: Engine): Values {
  const of = key === undefined ? {} : { key }
  if (isGlobalsElement(array)) return globalValue({ name: array.key.value, ...of }, place, engine)
  if (array.kind === 'variable' && array.name !== 'this')
    return variableValue({ name: array.name, ...of }, place, engine)
  return engine.evaluate(array, place)
}

function isTold(values: Values | undefined): values is Values {
  return values !== undefined
}

/** What is picked from the element of a loop is so in that turn. */
function inItsTurns(values: Values | undefined, { turns }: Value): Values | undefined {
  if (!values || !turns) return values
  return { ...values, alternatives: values.alternatives.map(value => ({ ...value, turns: value.turns ?? turns })) }
}

/** Undefined where this array does not tell: another write to the same array may. */
function pickElement(value: Value, key: string | undefined): Values | undefined {
  if (value.kind !== 'array') return undefined
  if (key !== undefined) return value.items.findLast(item => item.key === key)?.value
  const alternatives = value.items.flatMap(item => item.value.alternatives)
  return alternatives.length === 0 ? undefined : { alternatives, open: true, because: [] }
}
