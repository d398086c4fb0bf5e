import { type SyntaxNode, startOf } from '../parse/syntax-tree.ts'
import { readArguments } from './arguments.ts'
import { NotRead } from './grammar.ts'
import type { Tokens } from './tokens.ts'

/** A name as it is written: of a function, class or constant. `class`: also `self` and `parent` stand for themselves. */
export function readName(tokens: Tokens, use: 'class' | 'any' = 'any'): SyntaxNode {
  const { at, end, token, text } = tokens
  if (token !== 'Label' && token !== 'Name') throw new NotRead('name')
  tokens.next()
  if (token === 'Name') return qualifiedName(text, at, end)
  const special = specialKind(text)
  if (special !== undefined && (use === 'class' || tokens.token !== '(')) return { kind: special, at, end, raw: text }
  return { kind: 'name', at, end, name: text, resolution: 'uqn' }
}

function qualifiedName(text: string, at: number, end: number): SyntaxNode {
  const name = text.endsWith('\\') ? text.slice(0, -1) : text
  if (name.startsWith('\\')) return { kind: 'name', at, end, name, resolution: 'fqn' }
  const relative = /^namespace\\/i.test(name)
  return { kind: 'name', at, end, name: relative ? name.slice(10) : name, resolution: relative ? 'rn' : 'qn' }
}

function specialKind(text: string): 'selfreference' | 'parentreference' | undefined {
  if (text.length !== 4 && text.length !== 6) return undefined
  const lower = text.toLowerCase()
  return lower === 'self' ? 'selfreference' : lower === 'parent' ? 'parentreference' : undefined
}

/** `$name`, `$$name` or `${expression}`. */
export function readVariable(tokens: Tokens): SyntaxNode {
  const { at, end, token } = tokens
  if (token === 'Variable') {
    const name = tokens.source.slice(at + 1, end)
    tokens.next()
    return { kind: 'variable', at, end, name }
  }
  tokens.expect('$')
  const name = tokens.token === '{' ? readBraced(tokens) : readVariable(tokens)
  return { kind: 'variable', at, end: tokens.before, name }
}

function readBraced(tokens: Tokens): SyntaxNode {
  tokens.expect('{')
  const node = tokens.grammar.expression(tokens)
  tokens.expect('}')
  return node
}

/** What may follow what can be looked into: members, elements and, unless `calls` is false, arguments. */
export function readChain(tokens: Tokens, start: SyntaxNode, calls = true): SyntaxNode {
  const at = startOf(start)
  let what = start
  while (true) {
    const next = readLink(tokens, what, at, calls)
    if (!next) return what
    what = next
  }
}

function readLink(tokens: Tokens, what: SyntaxNode, at: number, calls: boolean): SyntaxNode | undefined {
  switch (tokens.token) {
    case '(': {
      if (!calls) return undefined
      const args = readArguments(tokens)
      return { kind: 'call', at, end: tokens.before, what, arguments: args }
    }
    case '[': {
      const offset = readOffset(tokens)
      return { kind: 'offsetlookup', at, end: tokens.before, what, offset }
    }
    case '->': {
      const offset = readMember(tokens)
      return { kind: 'propertylookup', at, end: tokens.before, what, offset }
    }
    case '?->': {
      const offset = readMember(tokens)
      return { kind: 'nullsafepropertylookup', at, end: tokens.before, what, offset }
    }
    case '::': {
      const offset = readStaticMember(tokens)
      return { kind: 'staticlookup', at, end: tokens.before, what, offset }
    }
    default:
      return undefined
  }
}

function readOffset(tokens: Tokens): SyntaxNode | false {
  tokens.next()
  if (tokens.accept(']')) return false
  const offset = tokens.grammar.expression(tokens)
  tokens.expect(']')
  return offset
}

/** After `->` any word is a name. */
function readMember(tokens: Tokens): SyntaxNode {
  tokens.next()
  const { at, end, token } = tokens
  if (tokens.word) return { kind: 'identifier', at, end, name: tokens.takeWord() }
  if (token === '{') return { kind: 'encapsedpart', at, end: 0, expression: readBraced(tokens) }
  return readVariable(tokens)
}

function readStaticMember(tokens: Tokens): SyntaxNode {
  tokens.next()
  const { at, end, token } = tokens
  if (tokens.word) return { kind: 'identifier', at, end, name: tokens.takeWord() }
  if (token === '{') return { kind: 'literal', at, end: 0, value: readBraced(tokens) }
  return readVariable(tokens)
}
