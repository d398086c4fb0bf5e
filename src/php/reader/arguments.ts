import type { SyntaxNode } from '../parse/syntax-tree.ts'
import { NotRead } from './grammar.ts'
import type { Tokens } from './tokens.ts'

const COLON = 58

/** `(…)` of a call, of `new`. */
export function readArguments(tokens: Tokens): readonly SyntaxNode[] {
  tokens.expect('(')
  const args: SyntaxNode[] = []
  while (tokens.token !== ')') {
    args.push(readArgument(tokens))
    if (!tokens.accept(',')) break
  }
  tokens.expect(')')
  return args
}

function readArgument(tokens: Tokens): SyntaxNode {
  const { at, end } = tokens
  if (tokens.accept('...')) {
    if (tokens.token === ')') return { kind: 'variadicplaceholder', at, end }
    const what = tokens.grammar.expression(tokens)
    return { kind: 'variadic', at, end: tokens.before, what }
  }
  if (tokens.word && isNamed(tokens)) {
    const name = tokens.takeWord()
    tokens.expect(':')
    const value = tokens.grammar.expression(tokens)
    return { kind: 'namedargument', at, end: tokens.before, name, value }
  }
  return tokens.grammar.expression(tokens)
}

function isNamed(tokens: Tokens): boolean {
  const next = tokens.peekAt()
  return tokens.source.charCodeAt(next) === COLON && tokens.source.charCodeAt(next + 1) !== COLON
}

/** `[…]` or `array(…)`. */
export function readArray(tokens: Tokens): SyntaxNode {
  const { at, token } = tokens
  tokens.next()
  if (token === 'array') tokens.expect('(')
  const close = token === 'array' ? ')' : ']'
  const items = readItems(tokens, close)
  tokens.expect(close)
  return { kind: 'array', at, end: tokens.before, items }
}

/** The items of an array or of `list(…)`, in which some may be left out. */
export function readItems(tokens: Tokens, close: ')' | ']'): readonly SyntaxNode[] {
  const items: SyntaxNode[] = []
  while (tokens.token !== close) {
    if (tokens.accept(',')) continue
    items.push(readItem(tokens))
    if (tokens.token !== close && tokens.token !== ',') throw new NotRead('item')
    tokens.accept(',')
  }
  return items
}

function readItem(tokens: Tokens): SyntaxNode {
  const { at } = tokens
  const unpack = tokens.accept('...')
  let key: SyntaxNode | null = null
  let byRef = tokens.accept('&')
  let value = tokens.grammar.expression(tokens)
  if (tokens.accept('=>')) {
    key = value
    byRef = tokens.accept('&')
    value = tokens.grammar.expression(tokens)
  }
  return { kind: 'entry', at, end: tokens.before, key, value, byRef, unpack }
}
