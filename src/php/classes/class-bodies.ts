export type BodyKind = 'namespace' | 'class' | 'function' | 'other'

interface Body {
  readonly kind: BodyKind
  readonly parens: number
}

/** Which bodies are open while tokens are walked over. */
export class ClassBodies {
  private readonly open: Body[] = []
  /** What the next `{` at that depth of parentheses opens. */
  private readonly heads: Body[] = []
  private readonly counts: Record<BodyKind, number> = { namespace: 0, class: 0, function: 0, other: 0 }
  private parens = 0

  /** Takes note of a token of punctuation. */
  punctuation(unit: number): void {
    if (unit === 40) this.parens++
    else if (unit === 41) this.parens--
    else if (unit === 123) this.enter()
    else if (unit === 125) this.leave()
    else if (unit === 59 && this.heads.at(-1)?.parens === this.parens) this.heads.pop()
  }

  /** A head whose body comes later. */
  head(kind: BodyKind): void {
    this.heads.push({ kind, parens: this.parens })
  }

  get innermost(): BodyKind | undefined {
    return this.open.at(-1)?.kind
  }

  isIn(kind: BodyKind): boolean {
    return this.counts[kind] > 0
  }

  /** In no body but that of a namespace. */
  get outermost(): boolean {
    return this.open.length === this.counts.namespace
  }

  private enter(): void {
    const head = this.heads.at(-1)?.parens === this.parens ? this.heads.pop() : undefined
    const kind = head?.kind ?? 'other'
    this.counts[kind]++
    this.open.push({ kind, parens: this.parens })
  }

  private leave(): void {
    const body = this.open.pop()
    if (!body) return
    this.counts[body.kind]--
    this.parens = body.parens
    while ((this.heads.at(-1)?.parens ?? this.parens) > this.parens) this.heads.pop()
  }
}
