import type { FileFacts } from '../../php/facts.ts'
import type { Spot } from '../variables/reaching.ts'

interface In extends Spot {
  readonly facts: FileFacts
}

const namesOf = new WeakMap<FileFacts, readonly string[]>()
const ordersOf = new WeakMap<FileFacts, ReadonlyMap<string, number>>()

/** What a scope is called in its file: a name that stays when the file gets or loses another function or class. */
export function scopeName({ facts, scope }: Pick<In, 'facts' | 'scope'>): string {
  const known = namesOf.get(facts) ?? namesIn(facts)
  namesOf.set(facts, known)
  return known[scope] ?? ''
}

/** A class by its name; one without a name by its place among those of the file. */
export function classLabel(name: string, { classes }: FileFacts): string {
  if (!name.startsWith(NAMELESS)) return name
  return NAMELESS + classes.filter(other => other.name.startsWith(NAMELESS)).findIndex(other => other.name === name)
}

const NAMELESS = 'class@'

/**
 * What a spot is called in its file: a name that stays when something changes outside of its scope, or only in lines. What an
 * assignment reads is asked for just before its end (see `assignedValue`), and called as the assignment is.
 */
export function spotName({ facts, scope, at }: Pick<In, 'facts' | 'scope' | 'at'>): string {
  const known = ordersOf.get(facts) ?? orderIn(facts)
  ordersOf.set(facts, known)
  return `${scopeName({ facts, scope })} ${known.get(`${scope} ${at}`) ?? known.get(`${scope} ${at + 1}`) ?? ''}`
}

/** A scope comes after the one that it stands in. */
function namesIn(facts: FileFacts): readonly string[] {
  const names: string[] = []
  const nameless = new Map<number, number>()
  for (const { name, parent, class: index } of facts.scopes) {
    const own = index === undefined ? undefined : facts.classes[index]
    const count = nameless.get(parent) ?? 0
    if (name === undefined) nameless.set(parent, count + 1)
    names.push(
      name === undefined ? `${names[parent] ?? ''}/${count}` : `${own ? classLabel(own.name, facts) : ''}::${name}`,
    )
  }
  return names
}

function orderIn({ includes, assignments, calls, constants, scopes }: FileFacts): ReadonlyMap<string, number> {
  const inner = scopes.flatMap((fact, scope) => [fact, ...fact.returns].map(({ at }) => ({ scope, at })))
  const spots = [...includes, ...assignments, ...calls, ...constants, ...inner].sort((a, b) => a.at - b.at)
  const order = new Map<string, number>()
  const counts = new Map<number, number>()
  for (const { scope, at } of spots) {
    const key = `${scope} ${at}`
    if (order.has(key)) continue
    const count = counts.get(scope) ?? 0
    order.set(key, count)
    counts.set(scope, count + 1)
  }
  return order
}
