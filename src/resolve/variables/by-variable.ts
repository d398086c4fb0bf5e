import type { FileFacts } from '../../php/facts.ts'
import type { Spot } from './reaching.ts'

/** Tells what a file's facts say of a variable of one of its scopes. */
export type ByVariable<T> = (name: string, spot: { readonly facts: FileFacts; readonly scope: number }) => readonly T[]

/** Indexes a file once, when it is first asked for; `collect` yields each variable's name with what is said of it. */
export function byVariable<T extends Spot>(
  collect: (facts: FileFacts) => Iterable<readonly [string, T]>,
): ByVariable<T> {
  const indexes = new WeakMap<FileFacts, ReadonlyMap<string, readonly T[]>>()
  // One for all files of which there is nothing to say: most, and an empty map takes 200 bytes.
  const empty: ReadonlyMap<string, readonly T[]> = new Map()
  return (name, { facts, scope }) => {
    let index = indexes.get(facts)
    if (!index) {
      index = indexOf(collect(facts), empty)
      indexes.set(facts, index)
    }
    return index === empty ? [] : (index.get(`${scope}:${name}`) ?? [])
  }
}

function indexOf<T extends Spot>(
  entries: Iterable<readonly [string, T]>,
  empty: ReadonlyMap<string, readonly T[]>,
): ReadonlyMap<string, readonly T[]> {
  const index = new Map<string, T[]>()
  for (const [name, entry] of entries) {
    const key = `${entry.scope}:${name}`
    const known = index.get(key)
    if (known) known.push(entry)
    else index.set(key, [entry])
  }
  return index.size > 0 ? index : empty
}
