import type { SyntaxNode } from '../parse/syntax-tree.ts'
import { readItems } from './arguments.ts'
import type { Tokens } from './tokens.ts'

export function readWhile(tokens: Tokens): SyntaxNode {
  const { at } = tokens
  tokens.expect('while')
  const test = readTest(tokens)
  const body = readBody(tokens, 'endwhile')
  return { kind: 'while', at, end: tokens.before, test, body }
}

export function readDo(tokens: Tokens): SyntaxNode {
  const { at } = tokens
  tokens.expect('do')
  const body = readBody(tokens, '')
  tokens.expect('while')
  const test = readTest(tokens)
  tokens.expect(';')
  return { kind: 'do', at, end: tokens.before, test, body }
}

/** `(…)` */
export function readTest(tokens: Tokens): SyntaxNode {
  tokens.expect('(')
  const test = tokens.grammar.expression(tokens)
  tokens.expect(')')
  return test
}

export function readFor(tokens: Tokens): SyntaxNode {
  const { at } = tokens
  tokens.expect('for')
  tokens.expect('(')
  const init = readExpressions(tokens, ';')
  const test = readExpressions(tokens, ';')
  const increment = readExpressions(tokens, ')')
  const body = readBody(tokens, 'endfor')
  return { kind: 'for', at, end: tokens.before, init, test, increment, body }
}

function readExpressions(tokens: Tokens, close: string): readonly SyntaxNode[] {
  const expressions: SyntaxNode[] = []
  while (tokens.token !== close) {
    expressions.push(tokens.grammar.expression(tokens))
    if (!tokens.accept(',')) break
  }
  tokens.expect(close)
  return expressions
}

export function readForeach(tokens: Tokens): SyntaxNode {
  const { at } = tokens
  tokens.expect('foreach')
  tokens.expect('(')
  const source = tokens.grammar.expression(tokens)
  tokens.expect('as')
  let key: SyntaxNode | null = null
  let value = readTarget(tokens)
  if (tokens.accept('=>')) {
    key = value
    value = readTarget(tokens)
  }
  tokens.expect(')')
  const body = readBody(tokens, 'endforeach')
  return { kind: 'foreach', at, end: tokens.before, source, key, value, body }
}

function readTarget(tokens: Tokens): SyntaxNode {
  const { at, token } = tokens
  if (token === '[' || token === 'list') {
    tokens.next()
    if (token === 'list') tokens.expect('(')
    const close = token === '[' ? ']' : ')'
    const items = readItems(tokens, close)
    tokens.expect(close)
    return { kind: 'list', at, end: tokens.before, items }
  }
  if (!tokens.accept('&')) return tokens.grammar.expression(tokens)
  const target = tokens.grammar.expression(tokens)
  return { ...target, at, byref: true }
}

/** One statement, or several after `:` up to `closing`. Null for an empty one. */
function readBody(tokens: Tokens, closing: string): SyntaxNode | null {
  if (tokens.token !== ':') return tokens.grammar.statement(tokens)
  const { at } = tokens
  tokens.next()
  const children = tokens.grammar.statements(tokens, closing)
  tokens.next()
  tokens.endStatement()
  return { kind: 'block', at, end: tokens.before, children }
}
