import type { SyntaxNode } from '../parse/syntax-tree.ts'
import type { Tokens } from './tokens.ts'

/** `match (…) { … }`. */
export function readMatch(tokens: Tokens): SyntaxNode {
  const { at } = tokens
  tokens.expect('match')
  tokens.expect('(')
  const cond = tokens.grammar.expression(tokens)
  tokens.expect(')')
  tokens.expect('{')
  const arms: SyntaxNode[] = []
  while (tokens.token !== '}') {
    arms.push(readArm(tokens))
    if (!tokens.accept(',')) break
  }
  tokens.expect('}')
  return { kind: 'match', at, end: tokens.before, cond, arms }
}

function readArm(tokens: Tokens): SyntaxNode {
  const { at } = tokens
  const conds = readConditions(tokens)
  tokens.expect('=>')
  const body = tokens.grammar.expression(tokens)
  return { kind: 'matcharm', at, end: tokens.before, conds, body }
}

/** Null for `default`. */
function readConditions(tokens: Tokens): readonly SyntaxNode[] | null {
  if (tokens.accept('default')) {
    tokens.accept(',')
    return null
  }
  const conds: SyntaxNode[] = []
  while (tokens.token !== '=>') {
    conds.push(tokens.grammar.expression(tokens))
    if (!tokens.accept(',')) break
  }
  return conds
}
