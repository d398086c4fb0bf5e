import type { ClassCursor } from './class-cursor.ts'
import type { ClassNames } from './class-names.ts'
import { NAME } from './class-tokens.ts'

/** Reads `a\b as c, d\{e, function f, g as h}` from after `use`; returns where it stopped. */
export function readImports(cursor: ClassCursor, names: ClassNames, from: number): number {
  return new ImportReader(cursor, names).statement(from)
}

class ImportReader {
  private readonly cursor: ClassCursor
  private readonly names: ClassNames

  constructor(cursor: ClassCursor, names: ClassNames) {
    this.cursor = cursor
    this.names = names
  }

  statement(from: number): number {
    const { cursor } = this
    if (this.isOther(from)) return this.end(from)
    for (let at = from; ; at++) {
      if (cursor.kind(at) !== NAME) return at
      const isGroup = cursor.kind(at + 1) === 92 && cursor.kind(at + 2) === 123
      at = isGroup ? this.group(cursor.text(at), at + 3) : this.imported('', at)
      if (cursor.kind(at) !== 44) return at
    }
  }

  /** `function` or `const` before the name: no class. */
  private isOther(at: number): boolean {
    const word = this.cursor.word(at)
    return (word === 'function' || word === 'const') && this.cursor.kind(at + 1) === NAME
  }

  private group(prefix: string, from: number): number {
    const { cursor } = this
    let at = from
    while (cursor.kind(at) === NAME) {
      at = this.isOther(at) ? this.after(at + 1) : this.imported(`${prefix}\\`, at)
      if (cursor.kind(at) === 44) at++
    }
    return cursor.kind(at) === 125 ? at + 1 : at
  }

  private imported(prefix: string, at: number): number {
    const { cursor } = this
    const aliased = cursor.word(at + 1) === 'as' && cursor.kind(at + 2) === NAME
    this.names.import(prefix + cursor.text(at), aliased ? cursor.text(at + 2) : undefined)
    return this.after(at)
  }

  private after(at: number): number {
    return this.cursor.word(at + 1) === 'as' ? at + 3 : at + 1
  }

  private end(from: number): number {
    let at = from
    while (at < this.cursor.length && this.cursor.kind(at) !== 59) at++
    return at
  }
}
