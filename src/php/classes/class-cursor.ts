import { NAME, type Tokens } from './class-tokens.ts'

/** Tokens by their index; one that is not there is of kind 0 and without text. */
export class ClassCursor {
  private readonly tokens: Tokens

  constructor(tokens: Tokens) {
    this.tokens = tokens
  }

  get length(): number {
    return this.tokens.kinds.length
  }

  kind(at: number): number {
    return this.tokens.kinds[at] ?? 0
  }

  text(at: number): string {
    return this.tokens.source.slice(this.tokens.starts[at], this.tokens.ends[at])
  }

  /** In lower case; empty for what is no name. */
  word(at: number): string {
    return this.kind(at) === NAME ? this.text(at).toLowerCase() : ''
  }

  /** Byte offsets. */
  place(at: number): { readonly from: number; readonly to: number } {
    return { from: this.tokens.starts[at] ?? 0, to: this.tokens.ends[at] ?? 0 }
  }
}
