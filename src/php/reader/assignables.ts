import { type SyntaxNode, startOf } from '../parse/syntax-tree.ts'
import { NotRead } from './grammar.ts'
import { assignments, levelOf } from './operators.ts'
import type { Tokens } from './tokens.ts'

const ASSIGN = levelOf('ASSIGN')

/** An operand that an `=` or a `++` may follow. */
export function readAssignable(tokens: Tokens, left: SyntaxNode): SyntaxNode {
  const operator = tokens.token
  if (operator === '++' || operator === '--') {
    tokens.next()
    return { kind: 'post', at: startOf(left), end: tokens.before, type: operator.charAt(0), what: left }
  }
  if (!assignments.has(operator)) return left
  if (!isAssignable(left)) throw new NotRead('=')
  tokens.next()
  if (operator === '=' && tokens.token === '&') return readReference(tokens, left)
  const right = tokens.grammar.expression(tokens, ASSIGN)
  return { kind: 'assign', at: startOf(left), end: tokens.before, left, right, operator }
}

const targets: ReadonlySet<string> = new Set([
  'variable',
  'offsetlookup',
  'propertylookup',
  'nullsafepropertylookup',
  'staticlookup',
  'list',
])

function isAssignable(node: SyntaxNode): boolean {
  return targets.has(node.kind)
}

function readReference(tokens: Tokens, left: SyntaxNode): SyntaxNode {
  tokens.next()
  if (tokens.token === 'new') throw new NotRead('new')
  const right = tokens.grammar.operand(tokens)
  return { kind: 'assignref', at: startOf(left), end: tokens.before, left, right }
}
