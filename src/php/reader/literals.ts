import type { SyntaxNode } from '../parse/syntax-tree.ts'
import type { Tokens } from './tokens.ts'
import { readName } from './variables.ts'

/** A constant's or a function's name, or one of the three words that are values. */
export function readConstant(tokens: Tokens): SyntaxNode {
  const { at, end, text } = tokens
  const name = readName(tokens)
  if (name['resolution'] !== 'uqn' || tokens.token === '(' || tokens.token === '::') return name
  switch (text.length > 5 ? '' : text.toLowerCase()) {
    case 'true':
      return { kind: 'boolean', at, end, value: true, raw: text }
    case 'false':
      return { kind: 'boolean', at, end, value: false, raw: text }
    case 'null':
      return { kind: 'nullkeyword', at, end, raw: text }
    default:
      return name
  }
}

export function readString(tokens: Tokens): SyntaxNode {
  const { at, end, text } = tokens
  tokens.next()
  return { kind: 'string', at, end, raw: text }
}

export function readNumber(tokens: Tokens): SyntaxNode {
  const { at, end, text } = tokens
  tokens.next()
  return { kind: 'number', at, end, value: text }
}

export function readMagic(tokens: Tokens): SyntaxNode {
  const { at, end, text } = tokens
  tokens.next()
  return { kind: 'magic', at, end, value: text.toUpperCase(), raw: text }
}
