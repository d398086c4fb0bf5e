import { type SyntaxNode, startOf } from '../parse/syntax-tree.ts'
import { readClass } from './class-references.ts'
import { readOperand } from './operands.ts'
import { levelOf, precedence } from './operators.ts'
import type { Tokens } from './tokens.ts'

const TERNARY = levelOf('?')

/** See Grammar.expression. */
export function readExpression(tokens: Tokens, least = 1): SyntaxNode {
  tokens.enter()
  let left = readOperand(tokens)
  while (true) {
    const operator = tokens.token
    const level = precedence.get(operator)
    if (level === undefined || level < least) break
    if (operator === '?') left = readTernary(tokens, left)
    else if (operator === 'instanceof') left = readInstanceof(tokens, left)
    else left = readBinary(tokens, left, operator, level)
  }
  tokens.leave()
  return left
}

function readBinary(tokens: Tokens, left: SyntaxNode, operator: string, level: number): SyntaxNode {
  tokens.next()
  const rightBound = operator === '**' || operator === '??'
  const right = readExpression(tokens, rightBound ? level : level + 1)
  const type = operator === '<>' ? '!=' : operator
  return { kind: 'bin', at: startOf(left), end: tokens.before, type, left, right }
}

function readTernary(tokens: Tokens, test: SyntaxNode): SyntaxNode {
  tokens.next()
  const trueExpr = tokens.token === ':' ? null : readExpression(tokens)
  tokens.expect(':')
  const falseExpr = readExpression(tokens, TERNARY + 1)
  return { kind: 'retif', at: startOf(test), end: tokens.before, test, trueExpr, falseExpr }
}

function readInstanceof(tokens: Tokens, left: SyntaxNode): SyntaxNode {
  tokens.next()
  const right = readClass(tokens)
  return { kind: 'bin', at: startOf(left), end: tokens.before, type: 'instanceof', left, right }
}
