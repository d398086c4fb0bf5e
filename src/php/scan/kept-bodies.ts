import { groupBy } from '../../model/group-by.ts'
import type { FunctionBody } from './scan-notes.ts'
import type { Scan } from './scan-result.ts'

/**
 * Which function bodies are worth parsing. A body is kept when
 * 1. a trigger word (trigger-words.ts, or a wanted name) stands in it or in a body nested in it, or it is the body of a
 *    function whose name is wanted;
 * 2. it assigns a property that a body with an include reads (`$this->dir = …` in a constructor), or that a body
 *    kept by this rule reads in turn;
 * 3. it is the body of a function that a body with an include calls, in the same file; or that of a function that is wanted,
 *    directly or by way of others.
 * Rules 2 and 3 look at the raw text, comments and strings included: they may keep too much, never too little. What stands
 * in a body nested in another stands in both.
 */
export function markKeptBodies(source: string, { bodies }: Scan): void {
  if (!bodies.some(body => body.includes || body.wanted)) return
  new Keeper(source, bodies).run()
}

const propertyRead = /(?:->|::\$)\s*([a-z_\x80-\xff][\w\x80-\xff]*)(?![\w\x80-\xff]|\s*\()/gi
const functionCall = /(?<![\w\x80-\xff])([a-z_\x80-\xff][\w\x80-\xff]*)\s*\(/gi
const propertyWrite =
  /(?:->|::\$)\s*([a-z_\x80-\xff][\w\x80-\xff]*)\s*(?:=(?![=>])|[.?*/+-]{1,2}=|\[[^;{}=]{0,200}=(?![=>]))/gi

/** Looks at each body and at each name in it once, however deeply bodies are nested. Bodies are told by their index. */
class Keeper {
  private readonly source: string
  private readonly bodies: readonly FunctionBody[]
  private readonly nested: readonly (readonly number[])[]
  /** By property, the innermost bodies that assign it; read when the first property is asked for. */
  private writers: ReadonlyMap<string, readonly number[]> | undefined
  private readonly properties = new Set<string>()
  private readonly read = new Set<number>()
  /** Of these and all around them it is known that they assign such a property. */
  private readonly found = new Set<number>()
  private readonly queue: number[]
  private readonly rest: Set<number>

  constructor(source: string, bodies: readonly FunctionBody[]) {
    this.source = source
    this.bodies = bodies
    this.nested = nestedIn(bodies)
    const indexes = [...bodies.keys()]
    this.queue = indexes.filter(index => bodies[index]?.includes)
    this.rest = new Set(indexes.filter(index => !bodies[index]?.kept))
  }

  run(): void {
    this.markCalled()
    for (const [index, body] of this.bodies.entries()) if (body.called) this.take(index)
    for (let index = this.queue.pop(); index !== undefined && this.rest.size > 0; index = this.queue.pop()) {
      for (const inner of this.within(index, this.read))
        for (const name of this.namesIn(inner, propertyRead)) this.property(name)
    }
  }

  private markCalled(): void {
    const seen = new Set<number>()
    const including = this.queue.flatMap(index => this.within(index, seen))
    const calls = new Set(including.flatMap(index => this.calledIn(index)))
    for (const body of this.bodies) body.called = calls.has(body.name)
    this.markCalledByWanted()
  }

  /** A second reading is for what a name means, whatever helpers of the same file that takes. */
  private markCalledByWanted(): void {
    const queue = [...this.bodies.keys()].filter(index => this.bodies[index]?.wanted)
    if (queue.length === 0) return
    const byName = groupBy(this.bodies.keys(), index => this.bodies[index]?.name ?? '')
    const seen = new Set<number>()
    for (const index of queue) {
      for (const name of this.within(index, seen).flatMap(inner => this.calledIn(inner))) {
        const callees = byName.get(name) ?? []
        byName.delete(name)
        for (const callee of callees) this.markAsCalled(callee)
        queue.push(...callees)
      }
    }
  }

  private markAsCalled(index: number): void {
    const body = this.bodies[index]
    if (body) body.called = true
  }

  private calledIn(index: number): readonly string[] {
    return this.namesIn(index, functionCall).map(name => name.toLowerCase())
  }

  /** The body and what is nested in it, without what was `seen` before. */
  private within(index: number, seen: Set<number>): readonly number[] {
    const found = seen.has(index) ? [] : [index]
    for (const at of found) {
      seen.add(at)
      for (const inner of this.nested[at] ?? []) if (!seen.has(inner)) found.push(inner)
    }
    return found
  }

  private property(name: string): void {
    if (this.properties.has(name)) return
    this.properties.add(name)
    this.writers ??= this.allWriters()
    for (const writer of this.writers.get(name) ?? []) {
      for (let at = writer; at >= 0 && !this.found.has(at); at = this.bodies[at]?.parent ?? -1) {
        this.found.add(at)
        this.take(at)
      }
    }
  }

  private allWriters(): ReadonlyMap<string, readonly number[]> {
    const writers = new Map<string, number[]>()
    for (const index of this.bodies.keys()) {
      for (const name of this.namesIn(index, propertyWrite)) {
        const known = writers.get(name)
        if (known) known.push(index)
        else writers.set(name, [index])
      }
    }
    return writers
  }

  /** What the pattern's group matches in the body, nested ones left out. No match holds a brace. */
  private namesIn(index: number, pattern: RegExp): readonly string[] {
    const body = this.bodies[index]
    if (!body) return []
    const nested = (this.nested[index] ?? []).flatMap(inner => this.bodies[inner] ?? [])
    const starts = [body.open, ...nested.map(({ close }) => close)]
    const ends = [...nested.map(({ open }) => open), body.close]
    return starts.flatMap((start, part) => matchedNames(this.source.slice(start, ends[part]), pattern))
  }

  private take(index: number): void {
    if (!this.rest.delete(index)) return
    this.queue.push(index)
    for (let body = this.bodies[index]; body && !body.kept; body = this.bodies[body.parent]) body.kept = true
  }
}

function matchedNames(text: string, pattern: RegExp): readonly string[] {
  const names: string[] = []
  pattern.lastIndex = 0
  for (let match = pattern.exec(text); match; match = pattern.exec(text)) names.push(match[1] ?? '')
  return names
}

function nestedIn(bodies: readonly FunctionBody[]): readonly (readonly number[])[] {
  const nested: number[][] = bodies.map(() => [])
  for (const [index, { parent }] of bodies.entries()) nested[parent]?.push(index)
  return nested
}
