import type { Bindings, Engine, Place } from '../engine.ts'
import type { ScopeIn } from '../expressions/symbols.ts'
import { anything, type Values } from '../values/values.ts'
import type { KnownCall } from './callees.ts'
import { type Arguments, argumentsOf } from './calls.ts'

/**
 * What a call gives the function that it runs. A function has many parameters, and a path hangs on one or two of them: each
 * is evaluated when it is asked for, as if it had been before.
 */
class GivenArguments implements Bindings {
  #pending: Arguments | undefined
  #engine: Engine | undefined
  /** Undefined: it takes too long. */
  readonly #known = new Map<string, Values | undefined>()

  constructor(pending: Arguments, engine: Engine) {
    this.#pending = pending
    this.#engine = engine
  }

  get size(): number {
    return (this.#pending ?? this.#known).size
  }

  has(name: string): boolean {
    return (this.#pending ?? this.#known).has(name)
  }

  get(name: string): Values | undefined {
    if (!this.has(name)) return undefined
    const values = this.#known.has(name) ? this.#known.get(name) : this.#evaluate(name)
    if (!values) this.#engine?.giveUp()
    return values ?? anything
  }

  /** No other one will be asked for: nothing that could tell of it stays in memory. */
  settle(): void {
    this.#pending = undefined
    this.#engine = undefined
  }

  #evaluate(name: string): Values | undefined {
    const compute = this.#pending?.get(name)
    const values = compute && this.#engine?.apart(compute)
    this.#known.set(name, values)
    return values
  }
}

/** By what the parameters around the call are, and the class there. */
type Given = WeakMap<Bindings, Map<string | undefined, Bindings>>

const known = new WeakMap<KnownCall, Given>()

/** Stands for the parameters of a place of which none is known. */
const NONE: Bindings = new Map<string, Values>()

/**
 * What a call gives the function that it runs, at a place that says what the parameters around it are: the same for all
 * includes of that function.
 */
export function givenBy(call: KnownCall, scope: ScopeIn, place: Place, engine: Engine): Bindings {
  const bySelf = givenAt(call, place.bindings ?? place.enclosing?.bindings ?? NONE)
  const given = bySelf.get(place.self) ?? new GivenArguments(argumentsOf(scope, call.args, place, engine), engine)
  bySelf.set(place.self, given)
  return given
}

function givenAt(call: KnownCall, around: Bindings): Map<string | undefined, Bindings> {
  const given: Given = known.get(call) ?? new WeakMap()
  known.set(call, given)
  const bySelf = given.get(around) ?? new Map<string | undefined, Bindings>()
  given.set(around, bySelf)
  return bySelf
}

/** To be called for what outlives the evaluation: see `GivenArguments`. */
export function settleArguments({ bindings, enclosing }: Place): void {
  for (const each of [bindings, enclosing?.bindings]) if (each instanceof GivenArguments) each.settle()
}
