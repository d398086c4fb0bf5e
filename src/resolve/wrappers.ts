import type { CallFact, IncludeFact } from '../php/facts.ts'
import { callsOf, scopeKey } from './callees.ts'
import { bindArguments } from './calls.ts'
import type { Engine, Place } from './engine.ts'
import { knownOrHole } from './evaluate.ts'
import { showCall } from './show-call.ts'
import type { ScopeIn } from './symbols.ts'
import { hasHole } from './text.ts'
import { one, oneText, textsOf, type Values } from './values.ts'

/** A function of which a parameter flows into an include: each call of it is an include of its own. */
interface Wrapper {
  readonly scope: ScopeIn
  readonly include: { readonly place: Place; readonly fact: IncludeFact }
  /** What the include loads when the parameters are these. */
  bind(bindings: ReadonlyMap<string, Values>, self: string | undefined): Bound
}

interface Bound {
  readonly values: Values
  /** The place of the include, with its scope's parameters known. */
  readonly place: Place
}

/** A call that includes a file. */
export interface CallSite {
  /** The call, in the shape of an include: its span, its text, the keyword of the include behind it. */
  readonly fact: IncludeFact
  readonly place: Place
  readonly values: Values
  readonly through: { readonly place: Place; readonly fact: IncludeFact }
}

/** A wrapper may call a wrapper: so many levels are followed. */
const MAX_LEVELS = 3
/** Flows through changes of case and joins, and is no path that exists. */
const PROBE = 'dgprobe'

/** The calls, anywhere in the project, whose arguments make the path of one of these includes. */
export function callSitesOf(
  include: { readonly place: Place; readonly fact: IncludeFact },
  engine: Engine,
): readonly CallSite[] {
  const wrapper = wrapperAround(include, engine)
  return wrapper ? sitesThrough(wrapper, MAX_LEVELS, new Set([scopeKey(wrapper.scope)]), engine) : []
}

function wrapperAround(include: Wrapper['include'], engine: Engine): Wrapper | undefined {
  const scope = scopeOf(include.place)
  if (!scope) return undefined
  const bind: Wrapper['bind'] = (bindings, self) => {
    const place = { ...include.place, bindings, ...(self === undefined ? {} : { self }) }
    return { place, values: knownOrHole(include.fact.operand, place, engine) }
  }
  return carriesProbe(bind(probes(scope), undefined).values) ? { scope, include, bind } : undefined
}

function scopeOf(place: Place): ScopeIn | undefined {
  const fact = place.facts.scopes[place.scope]
  const named = fact?.name !== undefined && fact.parameters.length > 0
  return fact && named ? { path: place.path, facts: place.facts, fact, index: place.scope } : undefined
}

function probes({ fact }: ScopeIn): ReadonlyMap<string, Values> {
  const probe = (variadic: boolean): Values => {
    const text = oneText(PROBE)
    return variadic ? one({ kind: 'array', items: [{ key: '0', value: text }], open: false }) : text
  }
  return new Map(fact.parameters.map(({ name, variadic }) => [name, probe(variadic)]))
}

function carriesProbe(values: Values): boolean {
  return textsOf(values).texts.some(text => text.toLowerCase().includes(PROBE))
}

function sitesThrough(
  wrapper: Wrapper,
  levels: number,
  seen: ReadonlySet<string>,
  engine: Engine,
): readonly CallSite[] {
  return callsOf(wrapper.scope, engine).flatMap(({ place, fact, args, self }) => {
    engine.begin()
    const bound = wrapper.bind(bindArguments(wrapper.scope, args, place, engine), self)
    if (isKnown(bound.values)) return [callSite(fact, place, bound, wrapper)]
    const outer = levels > 1 ? outerWrapper(wrapper, args, place, engine) : undefined
    if (!outer || seen.has(scopeKey(outer.scope))) return []
    return sitesThrough(outer, levels - 1, new Set([...seen, scopeKey(outer.scope)]), engine)
  })
}

function isKnown(values: Values): boolean {
  const { texts, open } = textsOf(values)
  return texts.length > 0 && !open && !texts.some(text => text === '' || hasHole(text))
}

/** The function around a call, when its own parameters flow through the call. */
function outerWrapper(
  inner: Wrapper,
  args: Parameters<typeof bindArguments>[1],
  at: Place,
  engine: Engine,
): Wrapper | undefined {
  const scope = scopeOf(at)
  if (!scope) return undefined
  const bind: Wrapper['bind'] = (bindings, self) => {
    const place = { ...at, bindings, ...(self === undefined ? {} : { self }) }
    return inner.bind(bindArguments(inner.scope, args, place, engine), undefined)
  }
  return carriesProbe(bind(probes(scope), undefined).values) ? { scope, include: inner.include, bind } : undefined
}

const facts = new WeakMap<CallFact, Map<IncludeFact, IncludeFact>>()

function callSite(call: CallFact, place: Place, bound: Bound, wrapper: Wrapper): CallSite {
  const { include } = wrapper
  return {
    fact: asInclude(call, include.fact),
    place,
    values: bound.values,
    through: { place: bound.place, fact: include.fact },
  }
}

/** One fact for one call, so that the graph knows it again in the next pass. */
function asInclude(call: CallFact, include: IncludeFact): IncludeFact {
  const known = facts.get(call)?.get(include)
  if (known) return known
  const { scope, block, at, span } = call
  const text = showCall(call.call)
  const fact: IncludeFact = {
    keyword: include.keyword,
    operand: call.call,
    text,
    span,
    at,
    end: at + 1,
    scope,
    block,
    silenced: include.silenced,
    result: 'unused',
  }
  const group = facts.get(call) ?? new Map<IncludeFact, IncludeFact>()
  facts.set(call, group.set(include, fact))
  return fact
}
