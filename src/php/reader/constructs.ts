import type { SyntaxNode } from '../parse/syntax-tree.ts'
import { readArguments } from './arguments.ts'
import type { Tokens } from './tokens.ts'

/** `and` and weaker operators end what `yield` yields. */
const WEAK = 4

export function readNew(tokens: Tokens, readClass: (tokens: Tokens) => SyntaxNode): SyntaxNode {
  const { at } = tokens
  tokens.next()
  if (tokens.token === 'class') {
    const { what, args } = tokens.grammar.anonymousClass(tokens)
    return { kind: 'new', at, end: tokens.before, what, arguments: args }
  }
  const what = readClass(tokens)
  const args = tokens.token === '(' ? readArguments(tokens) : []
  return { kind: 'new', at, end: tokens.before, what, arguments: args }
}

export function readInclude(tokens: Tokens, require: boolean, once: boolean): SyntaxNode {
  const { at } = tokens
  tokens.next()
  const target = tokens.grammar.expression(tokens)
  return { kind: 'include', at, end: tokens.before, once, require, target }
}

export function readIsset(tokens: Tokens): SyntaxNode {
  const { at } = tokens
  tokens.next()
  const variables = readArguments(tokens)
  return { kind: 'isset', at, end: tokens.before, variables }
}

export function readWrapped(tokens: Tokens, kind: string, field: string): SyntaxNode {
  const { at } = tokens
  tokens.next()
  tokens.expect('(')
  const inner = tokens.grammar.expression(tokens)
  tokens.expect(')')
  return { kind, at, end: tokens.before, [field]: inner }
}

export function readExit(tokens: Tokens): SyntaxNode {
  const { at } = tokens
  tokens.next()
  let expression: SyntaxNode | null = null
  if (tokens.accept('(')) {
    if (tokens.token !== ')') expression = tokens.grammar.expression(tokens)
    tokens.expect(')')
  }
  return { kind: 'exit', at, end: tokens.before, expression }
}

const yieldsNothing: ReadonlySet<string> = new Set([';', ')', ',', ']', '}', 'End'])

export function readYield(tokens: Tokens): SyntaxNode {
  const { at } = tokens
  tokens.next()
  if (tokens.token === 'Label' && tokens.text.toLowerCase() === 'from') {
    tokens.next()
    const value = tokens.grammar.expression(tokens, WEAK)
    return { kind: 'yieldfrom', at, end: tokens.before, value }
  }
  if (yieldsNothing.has(tokens.token)) return { kind: 'yield', at, end: tokens.before, value: null, key: null }
  const first = tokens.grammar.expression(tokens, WEAK)
  const second = tokens.accept('=>') ? tokens.grammar.expression(tokens, WEAK) : undefined
  return { kind: 'yield', at, end: tokens.before, value: second ?? first, key: second ? first : null }
}
