import type { SyntaxNode } from '../parse/syntax-tree.ts'
import { NotRead } from './grammar.ts'
import type { Tokens } from './tokens.ts'

/** `namespace A;` with all up to the next one, or `namespace A { … }`. */
export function readNamespace(tokens: Tokens): SyntaxNode {
  const { at } = tokens
  tokens.expect('namespace')
  const name = tokens.token === '{' ? '' : readPath(tokens)
  const withBrackets = tokens.token === '{'
  tokens.expect(withBrackets ? '{' : ';')
  const children = tokens.grammar.statements(tokens, ...(withBrackets ? ['}'] : ['namespace', 'End']))
  if (withBrackets) tokens.next()
  return { kind: 'namespace', at, end: tokens.before, name, children, withBrackets }
}

/** `use A\B, C as D;`, `use function A\{b, c};` and the like. */
export function readUse(tokens: Tokens): SyntaxNode {
  const { at } = tokens
  tokens.expect('use')
  const type = readUseType(tokens)
  const first = readItem(tokens, false)
  if (!tokens.accept('{')) {
    const items = [first]
    while (tokens.accept(',')) items.push(readItem(tokens, false))
    tokens.expect(';')
    return { kind: 'usegroup', at, end: tokens.before, name: null, type, items }
  }
  const items: SyntaxNode[] = []
  while (tokens.token !== '}') {
    items.push(readItem(tokens, type === null))
    if (!tokens.accept(',')) break
  }
  tokens.expect('}')
  tokens.expect(';')
  return { kind: 'usegroup', at, end: tokens.before, name: first['name'], type, items }
}

function readUseType(tokens: Tokens): 'function' | 'const' | null {
  if (tokens.accept('function')) return 'function'
  return tokens.accept('const') ? 'const' : null
}

function readItem(tokens: Tokens, typed: boolean): SyntaxNode {
  const { at } = tokens
  const type = typed ? readUseType(tokens) : null
  const name = readPath(tokens)
  const alias = tokens.accept('as') ? tokens.takeWord() : null
  return { kind: 'useitem', at, end: tokens.before, name, alias, type }
}

/** As it is written, but for a `\` at its end. */
function readPath(tokens: Tokens): string {
  if (tokens.token !== 'Name' && tokens.token !== 'Label') throw new NotRead('name')
  const { text } = tokens
  tokens.next()
  return text.endsWith('\\') ? text.slice(0, -1) : text
}
