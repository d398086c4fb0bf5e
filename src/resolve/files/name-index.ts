import { firstNotBelow } from './first-not-below.ts'

/** Names longer than this are few, and would take too much room: they are compared one by one. */
const LONGEST_INDEXED = 64

/** Any odd number does; this one is known to spread short strings well (FNV). */
const BASE = 16_777_619

/**
 * Finds the names that one edit (insert, delete, replace, swap of neighbours) makes of another without looking at all of
 * them: two such names become equal when one unit is left out of each, or of one of them. Case does not count.
 */
export class NameIndex {
  private readonly names: readonly string[]
  private readonly long: readonly string[]
  /** `hash · count + place` for each name and for each way to leave one unit out of it, in order: a table without objects. */
  private readonly slots: Float64Array
  /** Keeps a slot within the integers that a number holds exactly. */
  private readonly hashes: number

  constructor(names: Iterable<string>) {
    const all = [...new Set(names)]
    this.names = all.filter(name => name.length <= LONGEST_INDEXED)
    this.long = all.filter(name => name.length > LONGEST_INDEXED)
    this.hashes = Math.floor(Number.MAX_SAFE_INTEGER / (this.names.length + 1))
    this.slots = this.slotsOf()
  }

  /** The names at most one edit from `wanted`, in no order; others of nearly the same hash may be among them. */
  near(wanted: string): readonly string[] {
    const found = new Set<number>()
    for (const hash of neighbourhood(wanted.toLowerCase())) this.collect(hash, found)
    const indexed = [...found].flatMap(place => this.names[place] ?? [])
    return this.long.length === 0 ? indexed : [...indexed, ...this.long]
  }

  private slotsOf(): Float64Array {
    const lower = this.names.map(name => name.toLowerCase())
    const slots = new Float64Array(lower.reduce((sum, name) => sum + name.length + 1, 0))
    let at = 0
    for (const [place, name] of lower.entries()) {
      for (const hash of neighbourhood(name)) slots[at++] = this.slot(hash) + place
    }
    return slots.sort()
  }

  private slot(hash: number): number {
    return (hash % this.hashes) * this.names.length
  }

  private collect(hash: number, found: Set<number>): void {
    const first = this.slot(hash)
    const end = firstNotBelow(this.slots, first + this.names.length)
    for (const slot of this.slots.subarray(firstNotBelow(this.slots, first), end)) found.add(slot - first)
  }
}

/** The hashes of a name and of all that is left when one of its units is left out. */
function neighbourhood(name: string): Uint32Array {
  const { length } = name
  const hashes = new Uint32Array(length + 1)
  const ends = endHashes(name)
  let start = 0
  for (let at = 0; at < length; at++) {
    const { hash, power } = ends[at + 1] ?? NOTHING
    hashes[at] = Math.imul(start, power) + hash
    start = Math.imul(start, BASE) + name.charCodeAt(at) + 1
  }
  hashes[length] = start
  return hashes
}

interface EndHash {
  readonly hash: number
  /** BASE to the power of the end's length. */
  readonly power: number
}

const NOTHING: EndHash = { hash: 0, power: 1 }

/** Of the end that begins at each unit, as far as the empty one. */
function endHashes(name: string): readonly EndHash[] {
  const ends = [NOTHING]
  let after = NOTHING
  for (let at = name.length - 1; at >= 0; at--) {
    const hash = (Math.imul(name.charCodeAt(at) + 1, after.power) + after.hash) | 0
    after = { hash, power: Math.imul(after.power, BASE) }
    ends.push(after)
  }
  return ends.reverse()
}
