import { isCallableReference } from '../../php/expressions/callbacks.ts'
import type { ClassRef, Expr } from '../../php/expressions/expression.ts'
import { classNamed, findMethod } from '../classes/classes.ts'
import { classesMeant } from '../classes/declared-classes.ts'
import { heirsOf } from '../classes/heirs.ts'
import type { Engine, Place } from '../engine.ts'
import { chooseInForce } from '../expressions/in-force.ts'
import { type ScopeIn, scopeKey } from '../expressions/symbols.ts'
import { isPlain } from '../values/text.ts'
import { anything, type Value, type Values } from '../values/values.ts'

/** A function, method or closure that something may run. */
export interface Callable {
  readonly scope: ScopeIn
  /** The class of the object, or the one that is named, for a method. */
  readonly self: string | undefined
}

type Reference = Extract<Expr, { kind: 'call' | 'method-call' | 'static-call' }>

/** What a call would run, whatever its arguments. */
export function calledBy(call: Reference, place: Place, engine: Engine): readonly Callable[] {
  switch (call.kind) {
    case 'call':
      return functionsNamed(call.names, place, engine)
    case 'method-call':
      return classesMeant(call.object, place, engine).flatMap(name => methodOfObject(name, call.name, place, engine))
    case 'static-call':
      return staticMethod(call.class, call.name, place, engine)
  }
}

/** What a callback may be: `'f'`, `'C::m'`, `[$o, 'm']`, `[C::class, 'm']`, `f(...)`, a closure, or a variable with one. */
export function callablesOf(callback: Expr, place: Place, engine: Engine): readonly Callable[] {
  if (isCallableReference(callback)) return calledBy(callback, place, engine)
  if (callback.kind === 'array') return pairCallables(callback, place, engine)
  return engine.evaluate(callback, place).alternatives.flatMap(value => fromValue(value, place, engine))
}

/** `f(...)` as a value. */
export function referenceValue(call: Reference, place: Place, engine: Engine): Values {
  const alternatives = calledBy(call, place, engine).map(
    ({ scope, self }): Value => ({
      kind: 'closure',
      path: scope.path,
      scope: scope.index,
      ...(self === undefined ? {} : { self }),
    }),
  )
  return alternatives.length === 0 ? anything : { alternatives, open: false, because: [] }
}

function pairCallables(
  { items: [owner, method] }: Extract<Expr, { kind: 'array' }>,
  place: Place,
  engine: Engine,
): readonly Callable[] {
  if (!owner || method?.value.kind !== 'literal') return []
  const name = method.value.value.toLowerCase()
  if (owner.value.kind === 'class-constant' && owner.value.name === 'class')
    return staticMethod(owner.value.class, name, place, engine)
  if (owner.value.kind === 'literal') return staticMethod(classOf(owner.value.value), name, place, engine)
  return classesMeant(owner.value, place, engine).flatMap(className => methodOfObject(className, name, place, engine))
}

function fromValue(value: Value, place: Place, engine: Engine): readonly Callable[] {
  if (value.kind === 'closure') {
    const facts = engine.world.files.get(value.path)
    const fact = facts?.scopes[value.scope]
    return facts && fact ? [{ scope: { path: value.path, facts, fact, index: value.scope }, self: value.self }] : []
  }
  if (value.kind !== 'text' || !isPlain(value.text)) return []
  const [first = '', method] = value.text.toLowerCase().replace(/^\\/, '').split('::')
  return method === undefined
    ? functionsNamed([first], place, engine)
    : staticMethod(classOf(first), method, place, engine)
}

function classOf(name: string): ClassRef {
  return { kind: 'name', name: name.toLowerCase().replace(/^\\/, '') }
}

function functionsNamed(names: readonly string[], place: Place, engine: Engine): readonly Callable[] {
  const { symbols } = engine.world
  const scopes = names.flatMap(name => chooseInForce(symbols.functions.get(name) ?? [], place.path, engine.world))
  return scopes.map(scope => ({ scope, self: undefined }))
}

function staticMethod(ref: ClassRef, method: string, place: Place, engine: Engine): readonly Callable[] {
  const name = classNamed(ref, place, engine)
  if (name === undefined) return []
  if (ref.kind === 'static') return methodOfObject(name, method, place, engine)
  const scope = findMethod(name, method, place, engine)
  return scope ? [{ scope, self: name }] : []
}

/** More heirs than this of a class are not looked through for another implementation of a method. */
const MAX_HEIRS = 300

/** An object may be one of a class that extends what is known of it: where those disagree, none is meant for certain. */
function methodOfObject(className: string, method: string, place: Place, engine: Engine): readonly Callable[] {
  const heirs = heirsOf(className, engine.world.symbols)
  const names = heirs.size > MAX_HEIRS ? [className] : heirs
  const found = new Map<string, Callable>()
  for (const self of names) {
    const scope = findMethod(self, method, place, engine)
    if (scope && !found.has(scopeKey(scope))) found.set(scopeKey(scope), { scope, self })
  }
  return found.size === 1 ? [...found.values()] : []
}
