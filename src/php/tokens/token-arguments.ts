import type { SourceToken } from './source-tokens.ts'

/** Tokens from `from` to before `to`. */
export interface TokenRange {
  readonly from: number
  readonly to: number
}

/** One argument of a call. */
export interface TokenArgument extends TokenRange {
  /** Of a named argument. */
  readonly name?: string
}

export interface TokenCall {
  readonly args: readonly TokenArgument[]
  /** Index of the closing bracket; of the end where there is none. */
  readonly close: number
}

/** The arguments (or an array's elements) between the bracket at index `open` and the one that closes it. */
export function argumentsAt(tokens: readonly SourceToken[], open: number): TokenCall {
  const args: TokenArgument[] = []
  const close = tokens[open]?.close ?? tokens.length
  let from = open + 1
  for (let at = from; at < close; at = after(tokens, at)) {
    if (!isMark(tokens[at], ',')) continue
    args.push(argumentOf(tokens, from, at))
    from = at + 1
  }
  if (close < tokens.length && close > from) args.push(argumentOf(tokens, from, close))
  return { args, close }
}

/** The index after a token, or after the bracket that closes it. */
function after(tokens: readonly SourceToken[], at: number): number {
  return (tokens[at]?.close ?? at) + 1
}

function argumentOf(tokens: readonly SourceToken[], from: number, to: number): TokenArgument {
  const first = tokens[from]
  const named = first?.kind === 'word' && isMark(tokens[from + 1], ':') && to > from + 2
  return named ? { name: first.text, from: from + 2, to } : { from, to }
}

export function isMark(token: SourceToken | undefined, text: string): boolean {
  return token?.kind === 'mark' && token.text === text
}

/** Cuts a range at the marks with this text that stand in no bracket. */
export function cutAt(tokens: readonly SourceToken[], { from, to }: TokenRange, text: string): readonly TokenRange[] {
  const parts: TokenRange[] = []
  let start = from
  for (let at = from; at < to; at = after(tokens, at)) {
    if (!isMark(tokens[at], text)) continue
    parts.push({ from: start, to: at })
    start = at + 1
  }
  return [...parts, { from: start, to }]
}

/** Strings in the source that are joined at most with one another. Offsets are bytes. */
export interface Literal {
  readonly value: string
  readonly at: number
  readonly end: number
}

/** The range as one literal, `'a' . 'b'` included. */
export function literalAt(tokens: readonly SourceToken[], { from, to }: TokenRange): Literal | undefined {
  const [first, last] = [tokens[from], tokens[to - 1]]
  if (!first || !last || (to - from) % 2 === 0) return undefined
  let value = ''
  for (let at = from; at < to; at++) {
    const token = tokens[at]
    if ((at - from) % 2 === 1) {
      if (!isMark(token, '.')) return undefined
    } else if (token?.kind === 'string' && token.value !== undefined) value += token.value
    else return undefined
  }
  return { value, at: first.at, end: last.end }
}

/** The literals that the range can be: itself, or the branches of a `?:`. What is not literal is left out. */
export function literalsIn(tokens: readonly SourceToken[], range: TokenRange): readonly Literal[] {
  const bare = withoutParentheses(tokens, range)
  const whole = literalAt(tokens, bare)
  if (whole) return [whole]
  const [test, ...rest] = cutAt(tokens, bare, '?')
  const branches = rest.length === 1 && rest[0] && test ? cutAt(tokens, rest[0], ':') : []
  return branches.flatMap(branch => {
    const literal = literalAt(tokens, withoutParentheses(tokens, branch))
    return literal ? [literal] : []
  })
}

function withoutParentheses(tokens: readonly SourceToken[], range: TokenRange): TokenRange {
  let { from, to } = range
  while (isMark(tokens[from], '(') && tokens[from]?.close === to - 1) {
    from++
    to--
  }
  return { from, to }
}

/** The elements of `[…]` or `array(…)`; undefined for anything else. */
export function elementsOf(
  tokens: readonly SourceToken[],
  { from, to }: TokenRange,
): readonly TokenRange[] | undefined {
  const isLong = tokens[from]?.text.toLowerCase() === 'array' && isMark(tokens[from + 1], '(')
  const open = isLong ? from + 1 : from
  if (!isLong && !isMark(tokens[open], '[')) return undefined
  const { args, close } = argumentsAt(tokens, open)
  return close === to - 1 ? args : undefined
}

/** The argument of this name, else the positional one at this index. */
export function argumentNamed({ args }: TokenCall, name: string, index: number): TokenArgument | undefined {
  const named = args.find(arg => arg.name === name)
  const positional = args[index]
  return named ?? (positional && positional.name === undefined ? positional : undefined)
}
