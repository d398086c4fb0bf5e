import type { ClassFacts } from './classes/class-facts.ts'
import type { FileFacts } from './facts.ts'
import { mayCall } from './scan/called-names.ts'

/** Numbers of which only the order means something: offsets into one source, and numbers of chains, where 0 is none. */
const ORDERED: ReadonlyMap<string, 'offset' | 'chain'> = new Map([
  ['at', 'offset'],
  ['end', 'offset'],
  ['chain', 'chain'],
])
/** Lines and columns follow from offsets; the words of a file are compared by whether they tell of a name. */
const PASSED_BY: ReadonlySet<string> = new Set(['span', 'declares', 'calledNames'])

/**
 * Whether two contents of a file say the same about everything but where it stands: whatever is found out from the one is
 * found out from the other, at other lines. `names` are the words by which files were asked for a second reading. A file
 * in which a line itself counts (of an ignore comment, of an error) never says the same: what stands there may be in facts of
 * another kind.
 */
export function sayTheSame(one: FileFacts, other: FileFacts, names: Iterable<string>): boolean {
  if (one === other) return true
  if (countsLines(one) || countsLines(other) || !isSameInOrder(one, other)) return false
  for (const name of names) if (tellsOf(name, one) !== tellsOf(name, other)) return false
  return true
}

/** As `sayTheSame`. */
export function sayTheSameOfClasses(one: ClassFacts, other: ClassFacts): boolean {
  return isSameInOrder(one, other)
}

/** Whether a second reading of the file could tell more: `(name` asks for the calls of a function, anything else for a declaration. */
export function tellsOf(word: string, { declares, calledNames }: FileFacts): boolean {
  if (!word.startsWith('(')) return declares?.includes(word) === true
  return calledNames !== undefined && mayCall(calledNames, word.slice(1))
}

function countsLines({ ignores, syntaxErrors }: FileFacts): boolean {
  return ignores !== undefined || syntaxErrors.length > 0
}

function isSameInOrder(one: unknown, other: unknown): boolean {
  const numbers = { offset: new Order(), chain: new Order() }
  numbers.chain.add(0, 0)
  return isSame(one, other, numbers) && numbers.offset.holds() && numbers.chain.holds()
}

/** Pairs of numbers that stand at the same place of two facts. */
class Order {
  readonly #pairs: (readonly [number, number])[] = []

  add(one: number, other: number): void {
    this.#pairs.push([one, other])
  }

  /** Whatever comes first, later or at once in the one does so in the other. */
  holds(): boolean {
    const pairs = this.#pairs.toSorted(([a], [b]) => a - b)
    return pairs.every(([one, other], index) => {
      const [before, otherBefore] = pairs[index - 1] ?? [one, other]
      return Math.sign(one - before) === Math.sign(other - otherBefore)
    })
  }
}

type Numbers = Readonly<Record<'offset' | 'chain', Order>>

/** Plain JSON, in any order of its fields. Also an object that both share is looked into, for its numbers. */
function isSame(one: unknown, other: unknown, numbers: Numbers): boolean {
  if (typeof one !== 'object' || typeof other !== 'object' || one === null || other === null) return one === other
  if (!Array.isArray(one)) return !Array.isArray(other) && haveSameFields(one, other, numbers)
  if (!Array.isArray(other) || one.length !== other.length) return false
  return one.every((item, index) => isSame(item, other[index], numbers))
}

function haveSameFields(one: object, other: object, numbers: Numbers): boolean {
  const fields = fieldsOf(one)
  const twins = fieldsOf(other)
  return (
    fields.size === twins.size &&
    [...fields].every(([name, value]) => isSameField(name, [value, twins.get(name)], numbers))
  )
}

function isSameField(name: string, [value, twin]: readonly [unknown, unknown], numbers: Numbers): boolean {
  const order = ORDERED.get(name)
  if (order === undefined || typeof value !== 'number' || typeof twin !== 'number') return isSame(value, twin, numbers)
  numbers[order].add(value, twin)
  return true
}

function fieldsOf(value: object): ReadonlyMap<string, unknown> {
  return new Map<string, unknown>(
    Object.entries(value).filter(([name, field]) => field !== undefined && !PASSED_BY.has(name)),
  )
}
