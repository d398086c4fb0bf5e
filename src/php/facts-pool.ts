/** Fewer facts than this may take the room that they take: sharing takes longer than parsing. */
export const MANY_FACTS = 3000

/** So many things are remembered; then it begins anew. Most of what is met again is met soon. */
const MAX_ENTRIES = 1 << 15

/** A text of more units than this is hardly met twice. */
const LONG = 200

interface Entry {
  readonly id: number
  readonly value: unknown
}

/**
 * Puts the facts of many files into the least room. What is equal and has no place of its own is held once: strings, names,
 * expressions, positions, empty lists. A fact itself (what has an `at`, or a long text) is never shared: facts are told apart by identity.
 */
export class FactsPool {
  readonly #texts = new Map<string, Entry>()
  readonly #values = new Map<string, Entry>()
  #ids = 0

  /** Equal facts. They hold no part of the given ones, nor of the source that those were cut from. */
  share<Facts extends object>(facts: Facts): Facts {
    const copy: Facts = JSON.parse(JSON.stringify(facts))
    return this.take(copy)
  }

  /** The given facts, of which nobody else holds a part, as JSON.parse makes them. */
  take<Facts extends object>(facts: Facts): Facts {
    if (this.#texts.size + this.#values.size > MAX_ENTRIES) {
      this.#texts.clear()
      this.#values.clear()
    }
    if (isHolder(facts)) for (const name of Object.keys(facts)) this.#shareAt(facts, name)
    return facts
  }

  /** Puts the shared value in the place of its equal; the key tells both from all others, and is absent of a fact. */
  #shareAt(holder: Fields, name: string | number): string | undefined {
    const value = holder[name]
    if (typeof value === 'string')
      return value.length > LONG ? undefined : this.#put(holder, name, this.#textEntry(value))
    if (!isHolder(value)) return String(value)
    const key = this.#keyOf(value)
    if (key === undefined) return undefined
    const known = this.#values.get(key) ?? { id: this.#ids++, value }
    this.#values.set(key, known)
    return this.#put(holder, name, known)
  }

  #put(holder: Fields, name: string | number, { id, value }: Entry): string {
    holder[name] = value
    return `=${id}`
  }

  #textEntry(text: string): Entry {
    const known = this.#texts.get(text) ?? { id: this.#ids++, value: text }
    this.#texts.set(text, known)
    return known
  }

  /** Shares all that is inside. */
  #keyOf(value: Fields): string | undefined {
    let key = Array.isArray(value) ? '[' : '{'
    let isWhole = !Object.hasOwn(value, 'at')
    for (const name of Object.keys(value)) {
      const part = this.#shareAt(value, name)
      if (part === undefined) isWhole = false
      else key += Array.isArray(value) ? `${part},` : `${name}:${part},`
    }
    return isWhole ? key : undefined
  }
}

interface Fields {
  [name: string | number]: unknown
}

function isHolder(value: unknown): value is Fields {
  return typeof value === 'object' && value !== null
}
