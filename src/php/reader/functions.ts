import type { SyntaxNode } from '../parse/syntax-tree.ts'
import { NotRead } from './grammar.ts'
import type { Tokens } from './tokens.ts'
import { readName } from './variables.ts'

/** A named function, from `function`. */
export function readFunction(tokens: Tokens): SyntaxNode {
  const { at } = tokens
  tokens.expect('function')
  tokens.accept('&')
  const name = tokens.take('Label')
  const args = readParameters(tokens)
  readReturnType(tokens)
  const body = tokens.grammar.block(tokens)
  return { kind: 'function', at, end: tokens.before, name, arguments: args, body }
}

/** A method, from `function`; `at` is where its modifiers begin. */
export function readMethod(tokens: Tokens, at: number, isStatic: boolean): SyntaxNode {
  tokens.expect('function')
  tokens.accept('&')
  const name = tokens.takeWord()
  const args = readParameters(tokens)
  readReturnType(tokens)
  const body = tokens.token === '{' ? tokens.grammar.block(tokens) : null
  const end = tokens.before
  if (!body) tokens.expect(';')
  return { kind: 'method', at, end, name, arguments: args, body, isStatic }
}

/** See Grammar.closure. */
export function readClosure(tokens: Tokens, isStatic: boolean): SyntaxNode {
  const { at, token } = tokens
  tokens.next()
  tokens.accept('&')
  const args = readParameters(tokens)
  if (token === 'fn') return readArrow(tokens, at, args, isStatic)
  const uses = readUses(tokens)
  readReturnType(tokens)
  const body = tokens.grammar.block(tokens)
  return { kind: 'closure', at, end: tokens.before, uses, arguments: args, isStatic, body }
}

/** What `and` and weaker operators follow is not in the body. */
const BODY = 4

function readArrow(tokens: Tokens, at: number, args: readonly SyntaxNode[], isStatic: boolean): SyntaxNode {
  readReturnType(tokens)
  tokens.expect('=>')
  const body = tokens.grammar.expression(tokens, BODY)
  return { kind: 'arrowfunc', at, end: tokens.before, arguments: args, body, isStatic }
}

function readUses(tokens: Tokens): readonly SyntaxNode[] {
  if (!tokens.accept('use')) return []
  tokens.expect('(')
  const uses: SyntaxNode[] = []
  while (tokens.token !== ')') {
    const { at } = tokens
    const byref = tokens.accept('&')
    const name = tokens.take('Variable').slice(1)
    uses.push({ kind: 'variable', at, end: tokens.before, name, byref })
    if (!tokens.accept(',')) break
  }
  tokens.expect(')')
  return uses
}

function readReturnType(tokens: Tokens): void {
  if (tokens.accept(':')) readType(tokens)
}

function readParameters(tokens: Tokens): readonly SyntaxNode[] {
  tokens.expect('(')
  const parameters: SyntaxNode[] = []
  while (tokens.token !== ')') {
    parameters.push(readParameter(tokens))
    if (!tokens.accept(',')) break
  }
  tokens.expect(')')
  return parameters
}

const visibilities: ReadonlySet<string> = new Set(['public', 'protected', 'private'])

function readParameter(tokens: Tokens): SyntaxNode {
  const { at } = tokens
  let flags = 0
  while (visibilities.has(tokens.token) || isReadonly(tokens)) {
    flags = 1
    tokens.next()
  }
  if (tokens.token === '(' && flags > 0) throw new NotRead('(set)')
  const typed = tokens.token !== 'Variable' && tokens.token !== '&' && tokens.token !== '...'
  const type = typed ? readType(tokens) : null
  const byref = tokens.accept('&')
  const variadic = tokens.accept('...')
  const name = tokens.take('Variable').slice(1)
  const value = tokens.accept('=') ? tokens.grammar.expression(tokens) : null
  return { kind: 'parameter', at, end: tokens.before, name, type, value, byref, variadic, flags }
}

/** A modifier here, though it is an allowed name of a function elsewhere. */
export function isReadonly(tokens: Tokens): boolean {
  return tokens.token === 'Label' && tokens.text.toLowerCase() === 'readonly'
}

const DOLLAR = 36
const DOT = 46

/** As php-parser has it, but that what is nested in parentheses is one node more. */
export function readType(tokens: Tokens): SyntaxNode {
  const { at } = tokens
  tokens.accept('?')
  const first = readSingleType(tokens)
  if (!isJoined(tokens)) return first
  const kind = tokens.token === '|' ? 'uniontype' : 'intersectiontype'
  const types = [first]
  while (isJoined(tokens)) {
    tokens.next()
    types.push(readSingleType(tokens))
  }
  return { kind, at, end: tokens.before, types }
}

function isJoined(tokens: Tokens): boolean {
  if (tokens.token !== '&') return tokens.token === '|'
  const next = tokens.peek()
  return next !== DOLLAR && next !== DOT
}

const builtIn: ReadonlySet<string> = new Set(
  'int float string bool object array callable iterable void static null mixed never false true'.split(' '),
)

function readSingleType(tokens: Tokens): SyntaxNode {
  const { at, end, token, text } = tokens
  if (tokens.accept('(')) {
    const type = readType(tokens)
    tokens.expect(')')
    return { kind: 'intersectiontype', at, end: tokens.before, types: [type] }
  }
  const name = text.toLowerCase()
  if (token === 'Name' || (token === 'Label' && !builtIn.has(name))) return readName(tokens, 'class')
  if (token !== 'Label' && token !== 'static' && token !== 'array' && token !== 'callable') throw new NotRead('type')
  tokens.next()
  return { kind: 'typereference', at, end, name }
}
