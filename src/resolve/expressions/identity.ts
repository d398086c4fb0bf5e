import type { ClassRef, Expr } from '../../php/expressions/expression.ts'
import type { Place } from '../engine.ts'
import { classLabel, scopeName, spotName } from './spot-names.ts'
import { declaresGlobal } from './symbols.ts'

/**
 * What would tell the value of an expression that is not known: two sites with the same identity have the same unknown
 * head. Calls count by name alone (`plugin_dir_path(__FILE__)` differs only in the directory, which the tails settle);
 * variables of a function count only inside it. The identity stays when something changes elsewhere in the file: an edited line
 * is judged by what it was before.
 */
export function identityOf(expr: Expr, place: Place): string {
  switch (expr.kind) {
    case 'constant':
      return `constant ${expr.names.at(-1) ?? ''}`
    case 'class-constant':
      return `constant ${classNameOf(expr.class, place)}::${expr.name}`
    case 'variable':
      return `variable ${variableIdentity(expr.name, place)}`
    case 'property':
      return `property ${identityOf(expr.object, place)}->${expr.name}`
    case 'static-property':
      return `property ${classNameOf(expr.class, place)}::${expr.name}`
    case 'element':
      return `element ${identityOf(expr.array, place)}[${expr.key ? identityOf(expr.key, place) : ''}]`
    case 'literal':
      return `'${expr.value}'`
    case 'call':
      return `call ${expr.names.at(-1) ?? ''}`
    case 'method-call':
      return `call ->${expr.name}`
    case 'static-call':
      return `call ${classNameOf(expr.class, place)}::${expr.name}`
    default:
      return `${JSON.stringify(expr)} in ${place.path} at ${spotName(place)}`
  }
}

function variableIdentity(name: string, place: Place): string {
  if (name === 'this') return `this of ${currentLabel(place) ?? place.path}`
  const isGlobal = place.scope === 0 || name.startsWith('_') || declaresGlobal(place.facts, place.scope, name)
  return isGlobal ? name : `${name} in ${place.path}#${scopeName(place)}`
}

function classNameOf(ref: ClassRef, place: Place): string {
  if (ref.kind === 'name') return classLabel(ref.name, place.facts)
  return currentLabel(place) ?? ref.kind
}

function currentLabel(place: Place): string | undefined {
  const name = currentClass(place)
  return name === undefined ? undefined : classLabel(name, place.facts)
}

/** Whether an identity, or a text with holes, counts only in one function: each call of that may mean another thing by it. */
export function isOfOneFunction(identity: string): boolean {
  return / in .+(?:#| at )/s.test(identity)
}

/** The lower-case name of the class whose code this is; undefined outside classes. */
export function currentClass(place: Place): string | undefined {
  if (place.self !== undefined) return place.self
  const index = place.facts.scopes[place.scope]?.class
  return index === undefined ? undefined : place.facts.classes[index]?.name
}
