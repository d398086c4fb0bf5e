import type { SyntaxNode } from '../parse/syntax-tree.ts'
import { NotRead } from './grammar.ts'
import { readTest } from './loops.ts'
import type { Tokens } from './tokens.ts'
import { readVariable } from './variables.ts'

/** A chain of `elseif` and `else if` can be long: a loop. */
export function readIf(tokens: Tokens): SyntaxNode {
  const branches: { readonly at: number; readonly test: SyntaxNode; readonly body: SyntaxNode | null }[] = []
  let alternate: SyntaxNode | null = null
  for (let more = true; more; ) {
    const { at } = tokens
    tokens.next()
    const test = readTest(tokens)
    if (tokens.token === ':') {
      alternate = readShortIf(tokens, at, test)
      break
    }
    branches.push({ at, test, body: tokens.grammar.statement(tokens) })
    const isElse = tokens.accept('else')
    more = tokens.token === (isElse ? 'if' : 'elseif')
    if (isElse && !more) alternate = tokens.grammar.statement(tokens)
  }
  const end = tokens.before
  for (const branch of branches.toReversed()) alternate = { kind: 'if', ...branch, end, alternate }
  if (!alternate) throw new NotRead('if')
  return alternate
}

/** `if (…): … endif;` */
function readShortIf(tokens: Tokens, at: number, test: SyntaxNode): SyntaxNode {
  const { body, alternate } = readShortBranch(tokens)
  tokens.expect('endif')
  tokens.endStatement()
  return { kind: 'if', at, end: tokens.before, test, body, alternate }
}

/** From `:`. The block of a branch reaches to the end of the whole, as php-parser has it. */
function readShortBranch(tokens: Tokens): { body: SyntaxNode; alternate: SyntaxNode | null } {
  const { at } = tokens
  tokens.expect(':')
  const children = tokens.grammar.statements(tokens, 'endif', 'elseif', 'else')
  const alternate = readShortAlternate(tokens)
  return { body: { kind: 'block', at, end: tokens.before, children }, alternate }
}

function readShortAlternate(tokens: Tokens): SyntaxNode | null {
  const { at } = tokens
  if (tokens.accept('elseif')) {
    const test = readTest(tokens)
    const branch = readShortBranch(tokens)
    return { kind: 'if', at, end: tokens.before, test, ...branch }
  }
  return tokens.accept('else') ? readShortBranch(tokens).body : null
}

export function readSwitch(tokens: Tokens): SyntaxNode {
  const { at } = tokens
  tokens.next()
  const test = readTest(tokens)
  const { at: start, token } = tokens
  const close = token === '{' ? '}' : 'endswitch'
  tokens.expect(token === '{' ? '{' : ':')
  tokens.accept(';')
  const children: SyntaxNode[] = []
  while (tokens.token !== close) children.push(readCase(tokens, close))
  tokens.next()
  if (close !== '}') tokens.endStatement()
  const body: SyntaxNode = { kind: 'block', at: start, end: tokens.before, children }
  return { kind: 'switch', at, end: tokens.before, test, body }
}

function readCase(tokens: Tokens, close: string): SyntaxNode {
  const { at } = tokens
  let test: SyntaxNode | null = null
  if (tokens.accept('case')) test = tokens.grammar.expression(tokens)
  else tokens.expect('default')
  tokens.expect(tokens.token === ';' ? ';' : ':')
  const { at: start } = tokens
  const children = tokens.grammar.statements(tokens, close, 'case', 'default')
  const body: SyntaxNode = { kind: 'block', at: start, end: tokens.before, children }
  return { kind: 'case', at, end: tokens.before, test, body }
}

export function readTry(tokens: Tokens): SyntaxNode {
  const { at } = tokens
  tokens.next()
  const body = tokens.grammar.block(tokens)
  const catches: SyntaxNode[] = []
  while (tokens.token === 'catch') catches.push(readCatch(tokens))
  const always = tokens.accept('finally') ? tokens.grammar.block(tokens) : null
  return { kind: 'try', at, end: tokens.before, body, catches, always }
}

function readCatch(tokens: Tokens): SyntaxNode {
  const { at } = tokens
  tokens.next()
  tokens.expect('(')
  const what: SyntaxNode[] = []
  do what.push({ kind: 'name', at: tokens.at, end: tokens.end, name: readClassName(tokens) })
  while (tokens.accept('|'))
  const variable = tokens.token === 'Variable' ? readVariable(tokens) : null
  tokens.expect(')')
  const body = tokens.grammar.block(tokens)
  return { kind: 'catch', at, end: tokens.before, body, what, variable }
}

function readClassName(tokens: Tokens): string {
  return tokens.take(tokens.token === 'Name' ? 'Name' : 'Label')
}
