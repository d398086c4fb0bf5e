import type { SyntaxNode } from '../parse/syntax-tree.ts'
import { NotRead } from './grammar.ts'
import type { Tokens } from './tokens.ts'
import { readVariable } from './variables.ts'

export function readLeaving(tokens: Tokens, kind: string, field: string): SyntaxNode {
  const { at } = tokens
  tokens.next()
  const ends = tokens.token === ';' || tokens.token === 'End'
  const value = ends ? null : tokens.grammar.expression(tokens)
  tokens.endStatement()
  return { kind, at, end: tokens.before, [field]: value }
}

export function readThrow(tokens: Tokens): SyntaxNode {
  const { at } = tokens
  tokens.next()
  const what = tokens.grammar.expression(tokens)
  tokens.endStatement()
  return { kind: 'throw', at, end: tokens.before, what }
}

export function readGlobal(tokens: Tokens): SyntaxNode {
  const { at } = tokens
  tokens.next()
  const items = [readVariable(tokens)]
  while (tokens.accept(',')) items.push(readVariable(tokens))
  tokens.endStatement()
  return { kind: 'global', at, end: tokens.before, items }
}

/** `static $a, $b = 1;` */
export function readStaticVariables(tokens: Tokens): SyntaxNode {
  const { at } = tokens
  tokens.next()
  const variables = [readStaticVariable(tokens)]
  while (tokens.accept(',')) variables.push(readStaticVariable(tokens))
  tokens.endStatement()
  return { kind: 'static', at, end: tokens.before, variables }
}

function readStaticVariable(tokens: Tokens): SyntaxNode {
  const { at, end } = tokens
  const variable: SyntaxNode = { kind: 'variable', at, end, name: tokens.take('Variable').slice(1) }
  if (!tokens.accept('=')) return variable
  const defaultValue = tokens.grammar.expression(tokens)
  return { kind: 'staticvariable', at, end: tokens.before, variable, defaultValue }
}

export function readEcho(tokens: Tokens): SyntaxNode {
  const { at } = tokens
  tokens.next()
  const expressions = [tokens.grammar.expression(tokens)]
  while (tokens.accept(',')) expressions.push(tokens.grammar.expression(tokens))
  tokens.endStatement()
  return { kind: 'echo', at, end: tokens.before, expressions }
}

export function readHtml(tokens: Tokens): SyntaxNode {
  const { at, end, text } = tokens
  tokens.next()
  return { kind: 'inline', at, end, value: text }
}

export function readUnset(tokens: Tokens): SyntaxNode {
  const { at } = tokens
  tokens.next()
  tokens.expect('(')
  const variables: SyntaxNode[] = []
  while (tokens.token !== ')') {
    variables.push(tokens.grammar.expression(tokens))
    if (!tokens.accept(',')) break
  }
  tokens.expect(')')
  tokens.expect(';')
  return { kind: 'unset', at, end: tokens.before, variables }
}

export function readGoto(tokens: Tokens): SyntaxNode {
  const { at } = tokens
  tokens.next()
  const label = tokens.take('Label')
  tokens.endStatement()
  return { kind: 'goto', at, end: tokens.before, label }
}

export function readHalt(tokens: Tokens): SyntaxNode {
  const { at } = tokens
  tokens.next()
  tokens.expect('(')
  tokens.expect(')')
  const { end } = tokens
  if (tokens.token !== ';') throw new NotRead(';')
  tokens.stop()
  return { kind: 'halt', at, end }
}
