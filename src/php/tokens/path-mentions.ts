import type { PathMention } from '../../model/path-mention.ts'
import { Positions } from '../text/positions.ts'
import { decodeBytes } from '../text/utf8.ts'
import { anchoredPath } from './anchored-path.ts'
import { type SourceToken, tokensOf } from './source-tokens.ts'
import { argumentsAt, isMark, type TokenRange } from './token-arguments.ts'

/** What a source without any such mention never holds. */
export function mayMentionPaths(source: string): boolean {
  return /__(?:DIR|FILE)__|_path\s*\(\s*['"]/i.test(source)
}

/** What a helper puts in front is told by all that it is handed. */
export function callsPathHelper(source: string): boolean {
  return /_path\s*\(\s*['"]/i.test(source)
}

const INCLUDING: ReadonlySet<string> = new Set(['include', 'include_once', 'require', 'require_once'])

/** Functions and methods that ask whether a path is there, make it, or end it: by any of their usual names. */
const COPING =
  /^(?:(?:file|folder|dir(?:ectory)?)?_?exists|is_?(?:file|dir|directory|readable|writable|writeable|link|executable)|realpath|unlink|delete\w*|remove\w*|rm\w*|file_put_contents|fopen|touch|mkdir|make\w*dir\w*|ensure\w*|mkpath|tempnam|copy|rename|move\w*|symlink|link|glob|scandir|chmod|chown|put|write\w*|dump\w*|save\w*|store\w*|create\w*|generate\w*|export\w*|append\w*|missing|has|skip\w*|ignore\w*|exclude\w*|not_?path|without\w*)$/i

/** No function has a longer name. */
const MAX_WORD = 200

/** The paths in a source (bytes as latin1) that are anchored at their file or handed to a helper of paths as a literal. */
export function pathMentions(source: string): readonly PathMention[] {
  if (!mayMentionPaths(source)) return []
  const tokens = tokensOf(source)
  const positions = new Positions(source)
  const found = new Walk(tokens).run()
  const asked = new Set(found.filter(({ guarded }) => guarded).map(({ anchor, path }) => `${anchor}\0${path}`))
  return found
    .filter(({ anchor, path, guarded }) => !guarded && !asked.has(`${anchor}\0${path}`))
    .map(({ anchor, path, at, end, handed }) => {
      const text = decodeBytes(source.slice(at, end)).replace(/\s+/g, ' ').slice(0, 300)
      return { anchor, path, handed, text, span: positions.span(at, end) }
    })
}

interface Found extends Omit<PathMention, 'text' | 'span'> {
  readonly at: number
  readonly end: number
  readonly guarded: boolean
}

/** What an open bracket stands for, with those around it up to the next block of code. */
interface Bracket {
  /** What it is the arguments of; empty for an array, a group or a block. */
  readonly callee: string
  /** One of the calls copes. */
  readonly copes: boolean
}

const BLOCK: Bracket = { callee: '', copes: false }

class Walk {
  private readonly tokens: readonly SourceToken[]
  private readonly open: Bracket[] = []
  /** How many brackets were open when an include began whose operand is being read. */
  private including: number | undefined
  private readonly found: Found[] = []
  private readonly asked: ReadonlySet<string>

  constructor(tokens: readonly SourceToken[]) {
    this.tokens = tokens
    this.asked = askedVariables(tokens)
  }

  run(): readonly Found[] {
    for (let at = 0; at < this.tokens.length; at++) at = this.step(at)
    return this.found
  }

  private step(at: number): number {
    const token = this.tokens[at]
    if (token?.kind === 'mark') this.mark(token.text, at)
    if (token?.kind !== 'word') return at
    if (INCLUDING.has(token.text.toLowerCase())) this.including = this.open.length
    return this.mention(at) ?? at
  }

  private mark(text: string, at: number): void {
    if (text === '(') this.open.push(this.inside(this.calleeBefore(at)))
    else if (text === '[' || text === '#[') this.open.push(this.inside(''))
    else if (text === '{') this.open.push(BLOCK)
    else if (text === ')' || text === ']' || text === '}') this.open.pop()
    const isEnd = text === ';' || text === ','
    if (
      this.including !== undefined &&
      (this.open.length < this.including || (isEnd && this.open.length === this.including))
    )
      this.including = undefined
  }

  private inside(callee: string): Bracket {
    const around = this.open.at(-1) ?? BLOCK
    return { callee: callee === '' ? around.callee : callee, copes: around.copes || copes(callee) }
  }

  /** The name of what is called; under an `@` whatever is called copes. */
  private calleeBefore(open: number): string {
    let start = open - 1
    while (isCalleePart(this.tokens[start])) start--
    if (isMark(this.tokens[start], '@')) return 'exists'
    const word = this.tokens[open - 1]
    return word?.kind === 'word' ? word.text.slice(word.text.lastIndexOf('\\') + 1) : ''
  }

  /** The index of the last token of a mention that begins at `at`; undefined for none. */
  private mention(at: number): number | undefined {
    if (isMember(this.tokens[at - 1])) return undefined
    const range = this.rangeFrom(at)
    const path = range && anchoredPath(this.tokens, range)
    const [first, last] = range ? [this.tokens[range.from], this.tokens[range.to - 1]] : []
    if (!range || !path || !first || !last || path.path === '') return undefined
    if (path.anchor !== 'file' && !path.anchor.endsWith('_path')) return undefined
    if (this.including === undefined) {
      this.found.push({ ...path, at: first.at, end: last.end, guarded: this.isGuarded(at), handed: this.isHanded(at) })
    }
    return range.to - 1
  }

  /** The operands from `at` on that dots join. */
  private rangeFrom(from: number): TokenRange | undefined {
    let to = this.operandEnd(from)
    while (isMark(this.tokens[to], '.')) to = this.operandEnd(to + 1)
    return to > from ? { from, to } : undefined
  }

  private operandEnd(at: number): number {
    return isMark(this.tokens[at + 1], '(') && this.tokens[at]?.kind === 'word'
      ? argumentsAt(this.tokens, at + 1).close + 1
      : at + 1
  }

  /** In the arguments of what copes, under an `@`, or kept in what the file asks about elsewhere. */
  private isGuarded(at: number): boolean {
    if (this.open.at(-1)?.copes) return true
    if (isMark(this.tokens[at - 1], '@')) return true
    const kept = isMark(this.tokens[at - 1], '=') ? this.tokens[at - 2] : undefined
    return kept !== undefined && this.asked.has(kept.text.replace(/^\$/, ''))
  }

  /** To a call, or in arrays inside a call; not as the value of a constant. */
  private isHanded(at: number): boolean {
    const before = this.tokens[at - 1]
    if (!['(', ',', '[', '=>', ':'].some(text => isMark(before, text))) return false
    const { callee } = this.open.at(-1) ?? BLOCK
    return callee !== '' && !/^(?:define|array|if|while|return|echo|print)$/i.test(callee)
  }
}

/** Of a word of any length: `make\w*dir\w*` looks at each of its places for each. */
function copes(word: string): boolean {
  return word.length <= MAX_WORD && COPING.test(word)
}

function isCalleePart(token: SourceToken | undefined): boolean {
  if (token?.kind === 'word' || token?.kind === 'variable') return true
  return ['->', '?->', '::'].some(text => isMark(token, text))
}

/** A word after `->` or `::` is a member: `$this->base_path('a')` is no helper. */
function isMember(token: SourceToken | undefined): boolean {
  return ['->', '?->', '::', '.', '&'].some(text => isMark(token, text)) || token?.text.toLowerCase() === 'function'
}

/** The variables and properties that are the first argument of a call that copes. */
function askedVariables(tokens: readonly SourceToken[]): ReadonlySet<string> {
  const names = tokens.flatMap((token, at) => {
    if (token.kind !== 'word' || !copes(token.text) || !isMark(tokens[at + 1], '(')) return []
    const { args } = argumentsAt(tokens, at + 1)
    return args.flatMap(({ to }) => tokens[to - 1]?.text.replace(/^\$/, '') ?? [])
  })
  return new Set(names)
}
