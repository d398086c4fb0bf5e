import type { CallFact, IncludeFact, ScopeFact } from '../../php/facts.ts'
import type { Bindings, Engine, Place } from '../engine.ts'
import { knownOrHole } from '../expressions/evaluate.ts'
import { isOfOneFunction } from '../expressions/identity.ts'
import { type ScopeIn, scopeKey } from '../expressions/symbols.ts'
import { afterHoles, hasHole, headOf, type Text } from '../values/text.ts'
import { anything, one, oneText, textsOf, type Values } from '../values/values.ts'
import { callsOf, type KnownCall } from './callees.ts'
import { ALL_ARGUMENTS } from './calls.ts'
import { givenBy } from './given-arguments.ts'
import { isRuledOut } from './ruled-out.ts'
import { showCall } from './show-call.ts'

/** A function of which a parameter flows into an include: each call of it is an include of its own. */
interface Wrapper {
  readonly scope: ScopeIn
  readonly include: { readonly place: Place; readonly fact: IncludeFact }
  /** What its paths hang on where that is not known, when the class is `self`: what is given stands behind it. */
  heads(self: string | undefined): ReadonlySet<Text>
  /** What the include loads when the parameters are these; undefined where that takes too long. */
  bind(bindings: Bindings, self: string | undefined): Bound | undefined
}

interface Bound {
  readonly values: Values
  /** The place of the include, with its scope's parameters known. */
  readonly place: Place
  /** That place, and those of the calls that lead to it, each with the parameters of its own scope known. */
  readonly via: readonly Place[]
}

/** A call that includes a file. */
export interface CallSite {
  /** The call, in the shape of an include: its span, its text, the keyword of the include behind it. */
  readonly fact: IncludeFact
  readonly place: Place
  readonly values: Values
  /** The call runs the include with other values, too. */
  readonly part?: true
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
  return throughParameters(include.place, engine, include, place => ({
    place,
    via: [place],
    values: knownOrHole(include.fact.operand, place, engine),
  }))
}

/** The function whose parameters tell what `load` gives at a place: the one that it stands in, or one around a closure. */
function throughParameters(
  place: Place,
  engine: Engine,
  include: Wrapper['include'],
  load: (place: Place) => Bound | undefined,
): Wrapper | undefined {
  for (const scope of scopesAround(place)) {
    const bind: Wrapper['bind'] = (bindings, self) => {
      const { path, facts, scope: within, block, at } = place
      const inner = scope.index === within ? bindings : place.bindings
      const enclosing = scope.index === within ? place.enclosing : { scope: scope.index, bindings }
      // Written out: an object that is spread may get a shape of its own, which takes more room than itself.
      return load({ path, facts, scope: within, block, at, bindings: inner, enclosing, self: self ?? place.self })
    }
    engine.begin()
    if (carriesParameter(scope, bind)) return { scope, include, bind, heads: headsOf(scope, bind, engine) }
  }
  return undefined
}

function carriesParameter(scope: ScopeIn, bind: Wrapper['bind']): boolean {
  for (const probe of probes(scope)) {
    const bound = bind(probe, undefined)
    // With the next one it would take as long.
    if (!bound) return false
    if (carriesProbe(bound.values)) return true
  }
  return false
}

/** Asked once for each class: a call gives other values, and no other heads. */
function headsOf(scope: ScopeIn, bind: Wrapper['bind'], engine: Engine): Wrapper['heads'] {
  const known = new Map<string | undefined, ReadonlySet<Text>>()
  return self => {
    const before = known.get(self)
    if (before) return before
    engine.begin()
    const texts = probes(scope).flatMap(probe => textsOf(bind(probe, self)?.values ?? anything).texts)
    const heads = new Set(
      texts
        .filter(text => isProbe(afterHoles(text)))
        .map(headOf)
        .filter(head => !isOfOneFunction(head)),
    )
    known.set(self, heads)
    return heads
  }
}

/** The scope of a place, and those around it that its variables can come from: innermost first. */
function scopesAround({ path, facts, scope }: Place): readonly ScopeIn[] {
  const found: ScopeIn[] = []
  for (let index = scope; index > 0; index = facts.scopes[index]?.parent ?? -1) {
    const fact = facts.scopes[index]
    if (!fact) break
    found.push({ path, facts, fact, index })
    if (fact.name !== undefined) break
  }
  return found
}

const probesOf = new WeakMap<ScopeFact, readonly Bindings[]>()

/** A parameter may be one path, or a list of them. Made once: what is given on hangs on which ones they are. */
function probes({ fact }: ScopeIn): readonly Bindings[] {
  const known = probesOf.get(fact) ?? makeProbes(fact)
  probesOf.set(fact, known)
  return known
}

function makeProbes(fact: ScopeFact): readonly Bindings[] {
  const text = oneText(PROBE)
  const list = one({ kind: 'array', items: [{ key: '0', value: text }], open: false })
  return [text, list].map(
    probe =>
      new Map([
        ...fact.parameters.map(({ name, variadic }) => [name, variadic ? list : probe] as const),
        [ALL_ARGUMENTS, list] as const,
      ]),
  )
}

function carriesProbe(values: Values): boolean {
  return textsOf(values).texts.some(isProbe)
}

function isProbe(text: Text): boolean {
  return text.toLowerCase().includes(PROBE)
}

function sitesThrough(
  wrapper: Wrapper,
  levels: number,
  seen: ReadonlySet<string>,
  engine: Engine,
): readonly CallSite[] {
  return callsOf(wrapper.scope, engine).flatMap(call => {
    const { place, self } = call
    engine.begin()
    const bound = boundBy(wrapper, call, { place, self }, engine)
    if (bound?.via.some(passed => isRuledOut(passed, engine))) return []
    if (bound && isKnown(bound.values)) return [callSite(call, bound, wrapper)]
    const outer = levels > 1 ? outerWrapper(wrapper, call, engine) : undefined
    if (!outer) return bound && hangs(bound.values, wrapper.heads(self)) ? [callSite(call, bound, wrapper)] : []
    if (seen.has(scopeKey(outer.scope))) return []
    return sitesThrough(outer, levels - 1, new Set([...seen, scopeKey(outer.scope)]), engine)
  })
}

function isKnown(values: Values): boolean {
  const { texts, open } = textsOf(values)
  return texts.length > 0 && !open && !texts.some(text => text === '' || hasHole(text))
}

/** All that is not known is what the wrapper itself does not know: the rest, which the call gives, can be looked for. */
function hangs(values: Values, heads: ReadonlySet<Text>): boolean {
  const { texts, open } = textsOf(values)
  return texts.length > 0 && !open && texts.every(text => (hasHole(text) ? heads.has(headOf(text)) : text !== ''))
}

/** What a wrapper's include loads by a call, at a place that says what the parameters around the call are. */
function boundBy(
  { scope, bind }: Wrapper,
  call: KnownCall,
  { place, self }: Pick<KnownCall, 'place' | 'self'>,
  engine: Engine,
): Bound | undefined {
  return engine.apart(() => bind(givenBy(call, scope, place, engine), self))
}

/** The function around a call, when its own parameters flow through the call. */
function outerWrapper(inner: Wrapper, call: KnownCall, engine: Engine): Wrapper | undefined {
  return throughParameters(call.place, engine, inner.include, place => {
    const bound = boundBy(inner, call, { place, self: undefined }, engine)
    return bound && { ...bound, via: [place, ...bound.via] }
  })
}

const facts = new WeakMap<IncludeFact, WeakMap<CallFact, IncludeFact>>()

function callSite({ fact, place, every }: KnownCall, bound: Bound, { include }: Wrapper): CallSite {
  return {
    fact: asInclude(fact, include.fact),
    place,
    values: bound.values,
    ...(every && { part: every }),
    through: { place: bound.place, fact: include.fact },
  }
}

/** One fact for one call, so that the graph knows it again in the next pass. */
function asInclude(call: CallFact, include: IncludeFact): IncludeFact {
  const known = facts.get(include)?.get(call)
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
  // By the include: of these there are few, and each group takes room.
  const group = facts.get(include) ?? new WeakMap<CallFact, IncludeFact>()
  facts.set(include, group.set(call, fact))
  return fact
}
