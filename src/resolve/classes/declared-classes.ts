import type { Expr } from '../../php/expressions/expression.ts'
import type { AssignmentFact } from '../../php/facts.ts'
import type { Engine, Place } from '../engine.ts'
import { type ClassIn, classKey, type In, propertyKey } from '../expressions/symbols.ts'
import { classesOf, lineage } from './classes.ts'

/** `$this->a->b` hangs on what `a` is, and `a` on the parameter that it was set from. */
const MAX_STEPS = 4

/** The classes (lower case) that an object can be of: as its value tells, or else as its parameter or property is declared. */
export function classesMeant(object: Expr, place: Place, engine: Engine, steps = MAX_STEPS): readonly string[] {
  const known = classesOf(engine.evaluate(object, place))
  if (known.length > 0 || steps === 0) return known
  if (object.kind === 'variable') return declaredParameter(object.name, place)
  if (object.kind !== 'property') return []
  const owners = classesMeant(object.object, place, engine, steps - 1)
  return [...new Set(owners.flatMap(owner => declaredProperty(owner, object.name, place, engine, steps)))]
}

/** A closure's own, or that of a scope around it. */
function declaredParameter(name: string, { facts, scope }: Place): readonly string[] {
  for (let at = scope; at > 0; at = facts.scopes[at]?.parent ?? -1) {
    const fact = facts.scopes[at]
    const parameter = fact?.parameters.find(candidate => candidate.name === name)
    if (parameter) return parameter.type === undefined ? [] : [parameter.type]
    if (fact?.name !== undefined) return []
  }
  return []
}

function declaredProperty(
  owner: string,
  property: string,
  place: Place,
  engine: Engine,
  steps: number,
): readonly string[] {
  for (const entry of lineage(owner, place, engine)) {
    const writes = engine.world.symbols.properties.get(propertyKey(entry.fact.name, property)) ?? []
    const own = writes.filter(({ path }) => path === entry.path)
    const declared = own.flatMap(({ fact }) => fact.type ?? [])
    const types =
      declared.length > 0 ? declared : (promoted(entry, property, engine) ?? fromSetters(own, engine, steps))
    if (types.length > 0) return types
    engine.demand(property, entry.path)
  }
  return []
}

function promoted(entry: ClassIn, property: string, { world }: Engine): readonly string[] | undefined {
  const scope = world.symbols.methods.get(classKey(entry.path, entry.index))?.get('__construct')
  const parameter = scope?.fact.parameters.find(candidate => candidate.promoted && candidate.name === property)
  return parameter?.type === undefined ? undefined : [parameter.type]
}

/** `$this->load = $loader`, where the parameter tells its class. */
function fromSetters(writes: readonly In<AssignmentFact>[], engine: Engine, steps: number): readonly string[] {
  return writes.flatMap(({ path, facts, fact }) => {
    if (fact.op !== '=' || fact.value.kind !== 'variable') return []
    const there = { path, facts, scope: fact.scope, block: fact.block, at: fact.at }
    return classesMeant(fact.value, there, engine, steps - 1)
  })
}
