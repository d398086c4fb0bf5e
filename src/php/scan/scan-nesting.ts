interface Head {
  readonly parens: number
  readonly name: string
}

/** Which braces and parentheses are open while a source is walked over, and which functions await their body. */
export class Nesting {
  /** What each open brace was opened with. */
  private readonly braces: number[] = []
  private readonly parensOutside: number[] = []
  /** Functions whose `{` has not come yet. */
  private readonly heads: Head[] = []
  private parens = 0

  openParen(): void {
    this.parens++
  }

  closeParen(): void {
    this.parens--
  }

  /** A function's name in lower case, or nothing, before its parameters. */
  awaitBody(name: string): void {
    this.heads.push({ parens: this.parens, name })
  }

  /** The function whose body a brace here opens. */
  takeHead(): Head | undefined {
    return this.heads.at(-1)?.parens === this.parens ? this.heads.pop() : undefined
  }

  openBrace(entry: number): void {
    this.braces.push(entry)
    this.parensOutside.push(this.parens)
  }

  /** What the innermost brace was opened with; undefined where none is open. */
  closeBrace(): number | undefined {
    const entry = this.braces.pop()
    if (entry === undefined) return undefined
    this.parens = this.parensOutside.pop() ?? 0
    for (let head = this.heads.at(-1); head && head.parens > this.parens; head = this.heads.at(-1)) this.heads.pop()
    return entry
  }
}
