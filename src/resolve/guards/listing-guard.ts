import type { Expr } from '../../php/expressions/expression.ts'
import { visitExpr } from '../../php/expressions/mentions.ts'
import type { IncludeFact } from '../../php/facts.ts'
import type { Engine, Place } from '../engine.ts'
import { hasHole } from '../values/text.ts'
import { textsOf, type Values } from '../values/values.ts'
import { writesTo } from '../variables/reaching.ts'

/** What lists a directory: PHP's functions, and the classes that iterate over one. */
const LISTINGS =
  /^(?:glob|scandir|readdir|directoryiterator|recursivedirectoryiterator|filesystemiterator|globiterator)$/

/** How many variables a listing may be handed through. */
const MAX_STEPS = 4

/** Guard 6: the path was read from a directory, so it is there; or an autoloader tries it. */
export function guardOfUnknown(fact: IncludeFact, values: Values, place: Place, engine: Engine): string | undefined {
  const { texts, open } = textsOf(values)
  if (!open && !texts.some(hasHole)) return undefined
  if (isListed(fact.operand, place)) return 'the path comes from the listing of a directory'
  return isAutoloader(place, engine) ? 'an autoloader tries it' : undefined
}

/** What expressions are made of. */
interface Mentions {
  /** One of them lists a directory. */
  readonly listed: boolean
  readonly variables: ReadonlySet<string>
}

/** Round by round: each variable is looked at once, however many ways lead to it. */
function isListed(operand: Expr, place: Place): boolean {
  const seen = new Set<string>()
  let round: readonly Mentions[] = [mentionsIn([operand])]
  for (let step = 0; step <= MAX_STEPS; step++) {
    if (round.some(({ listed }) => listed)) return true
    const fresh = new Set(round.flatMap(({ variables }) => [...variables]).filter(name => !seen.has(name)))
    for (const name of fresh) seen.add(name)
    round = [...fresh].map(name => mentionsOfWrites(writesTo(name, place)))
  }
  return false
}

type Writes = ReturnType<typeof writesTo>

const mentions = new WeakMap<Writes, Mentions>()

/** The index of a file hands the same list out again and again. */
function mentionsOfWrites(writes: Writes): Mentions {
  const known = mentions.get(writes) ?? mentionsIn(writes.map(({ fact }) => fact.value))
  mentions.set(writes, known)
  return known
}

function mentionsIn(exprs: readonly Expr[]): Mentions {
  const variables = new Set<string>()
  let listed = false
  for (const expr of exprs) {
    visitExpr(expr, part => {
      if (listsDirectory(part)) listed = true
      if (part.kind === 'variable') variables.add(part.name)
    })
  }
  return { listed, variables }
}

function listsDirectory(expr: Expr): boolean {
  if (expr.kind === 'call') return LISTINGS.test(expr.names.at(-1) ?? '')
  if (expr.kind !== 'new' || expr.class.kind !== 'name') return false
  return LISTINGS.test(expr.class.name.slice(expr.class.name.lastIndexOf('\\') + 1))
}

/** The place is in a function that is registered with spl_autoload_register, by whatever callable, or is __autoload. */
function isAutoloader(place: Place, engine: Engine): boolean {
  const scopes = ancestorScopes(place)
  if (scopes.some(({ name }) => name === '__autoload')) return true
  return (engine.world.symbols.calls.get('spl_autoload_register') ?? []).some(({ path, fact }) => {
    const callable = fact.call.kind === 'call' ? fact.call.args[0]?.value : undefined
    if (callable?.kind === 'closure') return path === place.path && scopes.some(({ index }) => index === callable.scope)
    const named = callable && callableName(callable)
    return named !== undefined && scopes.some(({ name }) => name === named)
  })
}

/** The method or function that a callable names: `'f'`, `'C::f'`, `[$this, 'f']`. */
function callableName(callable: Expr): string | undefined {
  const last = callable.kind === 'array' ? callable.items.at(-1)?.value : callable
  if (last?.kind !== 'literal') return undefined
  return last.value.slice(Math.max(last.value.lastIndexOf(':'), last.value.lastIndexOf('\\')) + 1).toLowerCase()
}

function ancestorScopes({ facts, scope }: Place) {
  const found: { readonly index: number; readonly name: string | undefined }[] = []
  for (let index = scope; index >= 0; index = facts.scopes[index]?.parent ?? -1) {
    const name = facts.scopes[index]?.name
    found.push({ index, name: name?.slice(name.lastIndexOf('\\') + 1) })
  }
  return found
}
