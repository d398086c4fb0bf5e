import type { SyntaxNode } from '../parse/syntax-tree.ts'
import type { Tokens } from './tokens.ts'
import { readChain, readName, readVariable } from './variables.ts'

/** What stands for a class behind `new` and `instanceof`: calls do not belong to it, but in parentheses. */
export function readClass(tokens: Tokens): SyntaxNode {
  const { at, end, token, text } = tokens
  if (token === 'static') {
    tokens.next()
    return readChain(tokens, { kind: 'staticreference', at, end, raw: text }, false)
  }
  if (token === 'Label' || token === 'Name') return readChain(tokens, readName(tokens, 'class'), false)
  if (token !== '(') return readChain(tokens, readVariable(tokens), false)
  tokens.next()
  const inner = tokens.grammar.expression(tokens)
  tokens.expect(')')
  return inner
}
