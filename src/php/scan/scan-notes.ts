import type { Scan } from './scan-result.ts'

/** A `{…}` of a function, method or closure. */
export interface FunctionBody {
  /** Lower case; empty for a closure. */
  readonly name: string
  /** Offset of `{`. */
  readonly open: number
  /** Offset of `}`; the source's length where it is missing. */
  close: number
  /** Index of the enclosing body; -1 for none. */
  readonly parent: number
  /** It holds, or something nested in it holds, a word that matters. */
  kept: boolean
  /** An include stands in it, nested bodies excepted. */
  includes: boolean
  /** Its function is asked for by name. */
  readonly wanted: boolean
  /** A function of this name is called by a body with an include, or by one that is wanted, directly or not. */
  called: boolean
}

/** What the scanner notes on its way. */
export class ScanNotes {
  private readonly length: number
  private readonly bodies: FunctionBody[] = []
  private readonly blanks: number[] = []
  private readonly comments: number[] = []
  private readonly htmlParts: number[] = []
  private readonly attributes: number[] = []
  private readonly includeOffsets: number[] = []
  private matters = false
  private current = -1
  /** Bodies (-1 for the top level) in which a writer is called, and those that name a PHP file in a string. */
  private readonly writers = new Set<number>()
  private readonly phpNames = new Set<number>()

  constructor(length: number) {
    this.length = length
  }

  get insideBody(): boolean {
    return this.current >= 0
  }

  trigger(): void {
    this.matters = true
    const body = this.bodies[this.current]
    if (body) body.kept = true
  }

  include(at: number): void {
    this.includeOffsets.push(at)
    this.trigger()
    const body = this.bodies[this.current]
    if (body) body.includes = true
  }

  writer(): void {
    this.writers.add(this.current)
  }

  phpName(): void {
    this.phpNames.add(this.current)
  }

  blank(from: number, to: number): void {
    if (to > from) this.blanks.push(from, to)
  }

  comment(from: number, to: number): void {
    this.comments.push(from, to)
    this.blank(from, to)
  }

  attribute(from: number, to: number): void {
    this.attributes.push(from, to)
  }

  /** All but the first character that shows: whether there is one decides `runs`. */
  html(source: string, from: number, to: number): void {
    this.htmlParts.push(from, to)
    let at = from === 0 ? Math.min(prologueEnd(source), to) : from
    this.blank(from, at)
    while (at < to && source.charCodeAt(at) <= 32) at++
    this.blank(at + 1, to)
  }

  open(name: string, at: number, wanted: ReadonlySet<string>): number {
    const body = {
      name,
      open: at,
      close: this.length,
      parent: this.current,
      kept: false,
      includes: false,
      wanted: name !== '' && wanted.has(name),
      called: false,
    }
    this.current = this.bodies.push(body) - 1
    if (body.wanted) this.trigger()
    return this.current
  }

  close(index: number, at: number): void {
    const body = this.bodies[index]
    if (!body) return
    body.close = at
    this.current = body.parent
  }

  finish(): Omit<Scan, 'shortTags' | 'words'> {
    for (const index of this.writers) if (this.phpNames.has(index)) this.keepWriter(index)
    for (const body of this.bodies.toReversed()) {
      const parent = this.bodies[body.parent]
      if (body.kept && parent) parent.kept = true
    }
    return {
      matters: this.matters,
      bodies: this.bodies,
      blanks: this.blanks,
      comments: this.comments,
      html: this.htmlParts,
      attributes: this.attributes,
      includes: this.includeOffsets,
    }
  }

  private keepWriter(index: number): void {
    this.matters = true
    const body = this.bodies[index]
    if (body) body.kept = true
  }
}

/** A byte order mark and a `#!` line are no output. */
export function prologueEnd(source: string): number {
  const start = source.startsWith('\xef\xbb\xbf') ? 3 : 0
  if (!source.startsWith('#!', start)) return start
  let at = start
  while (at < source.length && source.charCodeAt(at) !== 10 && source.charCodeAt(at) !== 13) at++
  return at
}
