import type { SyntaxNode } from '../parse/syntax-tree.ts'
import { castType } from './lexemes.ts'
import { levelOf } from './operators.ts'
import type { Tokens } from './tokens.ts'

const UNARY = levelOf('UNARY')

export function readUnary(tokens: Tokens, level: number): SyntaxNode {
  const { at, token } = tokens
  tokens.next()
  const what = tokens.grammar.expression(tokens, level)
  return { kind: 'unary', at, end: tokens.before, type: token, what }
}

export function readPrefixed(tokens: Tokens, kind: string, field: string, level: number): SyntaxNode {
  const { at } = tokens
  tokens.next()
  const inner = tokens.grammar.expression(tokens, level)
  return { kind, at, end: tokens.before, [field]: inner }
}

export function readStep(tokens: Tokens, type: string): SyntaxNode {
  const { at } = tokens
  tokens.next()
  const what = tokens.grammar.operand(tokens)
  return { kind: 'pre', at, end: tokens.before, type, what }
}

export function readCast(tokens: Tokens): SyntaxNode {
  const { at, text } = tokens
  tokens.next()
  const expr = tokens.grammar.expression(tokens, UNARY)
  return { kind: 'cast', at, end: tokens.before, type: castType(text), raw: text, expr }
}
