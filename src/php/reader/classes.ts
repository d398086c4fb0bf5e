import type { SyntaxNode } from '../parse/syntax-tree.ts'
import { readArguments } from './arguments.ts'
import { isReadonly, readMethod, readType } from './functions.ts'
import { NotRead } from './grammar.ts'
import type { Tokens } from './tokens.ts'
import { readName } from './variables.ts'

/** `class`, `interface`, `trait` or `enum`, from its modifiers. */
export function readClassLike(tokens: Tokens): SyntaxNode {
  const { at } = tokens
  while (tokens.token === 'abstract' || tokens.token === 'final' || isReadonly(tokens)) tokens.next()
  const kind = tokens.takeWord().toLowerCase()
  const name = tokens.take('Label')
  if (kind === 'enum' && tokens.accept(':')) readType(tokens)
  return { ...readHeritage(tokens, kind), at, end: tokens.before, name }
}

/** See Grammar.anonymousClass. */
export function readAnonymousClass(tokens: Tokens): { what: SyntaxNode; args: readonly SyntaxNode[] } {
  const { at } = tokens
  tokens.expect('class')
  const args = tokens.token === '(' ? readArguments(tokens) : []
  const heritage = readHeritage(tokens, 'class')
  return { what: { ...heritage, at, end: tokens.before, name: null }, args }
}

function readHeritage(tokens: Tokens, kind: string): SyntaxNode {
  const parents = tokens.accept('extends') ? readNames(tokens) : []
  if (parents.length > 1 && kind !== 'interface') throw new NotRead('extends')
  const interfaces = tokens.accept('implements') ? readNames(tokens) : []
  return { kind, extends: parents, implements: interfaces, body: readMembers(tokens) }
}

function readNames(tokens: Tokens): readonly SyntaxNode[] {
  const names = [readName(tokens, 'class')]
  while (tokens.accept(',')) names.push(readName(tokens, 'class'))
  return names
}

function readMembers(tokens: Tokens): readonly SyntaxNode[] {
  tokens.expect('{')
  const members: SyntaxNode[] = []
  while (tokens.token !== '}') members.push(readMember(tokens))
  tokens.next()
  return members
}

const modifiers: ReadonlySet<string> = new Set(['public', 'protected', 'private', 'static', 'abstract', 'final', 'var'])

function readMember(tokens: Tokens): SyntaxNode {
  const { at } = tokens
  if (tokens.token === 'use') return readTraits(tokens)
  if (tokens.token === 'case') return readCase(tokens)
  let isStatic = false
  while (modifiers.has(tokens.token) || isReadonly(tokens)) {
    if (tokens.token === 'static') isStatic = true
    tokens.next()
  }
  if (tokens.token === '(') throw new NotRead('(set)')
  if (tokens.token === 'const') return readConstants(tokens, at)
  if (tokens.token === 'function') return readMethod(tokens, at, isStatic)
  return readProperties(tokens, at, isStatic)
}

function readTraits(tokens: Tokens): SyntaxNode {
  const { at } = tokens
  tokens.expect('use')
  const traits = readNames(tokens)
  if (!tokens.accept(';')) skipAdaptations(tokens)
  return { kind: 'traituse', at, end: tokens.before, traits }
}

/** `{ A::b insteadof C; b as protected d; }` */
function skipAdaptations(tokens: Tokens): void {
  tokens.expect('{')
  while (!tokens.accept('}')) {
    if (tokens.token === 'End') throw new NotRead('}')
    tokens.next()
  }
}

function readCase(tokens: Tokens): SyntaxNode {
  const { at } = tokens
  tokens.expect('case')
  const name = tokens.takeWord()
  const value = tokens.accept('=') ? tokens.grammar.expression(tokens) : null
  const end = tokens.before
  tokens.expect(';')
  return { kind: 'enumcase', at, end, name, value }
}

const EQUALS = 61

function readConstants(tokens: Tokens, at: number): SyntaxNode {
  tokens.expect('const')
  if (tokens.peek() !== EQUALS) readType(tokens)
  const constants: SyntaxNode[] = []
  do constants.push(readConstant(tokens))
  while (tokens.accept(','))
  const end = tokens.before
  tokens.expect(';')
  return { kind: 'classconstant', at, end, constants }
}

/** `NAME = …` of a class or of a file. */
export function readConstant(tokens: Tokens): SyntaxNode {
  const { at } = tokens
  const name = tokens.takeWord()
  tokens.expect('=')
  const value = tokens.grammar.expression(tokens)
  return { kind: 'constant', at, end: tokens.before, name, value }
}

function readProperties(tokens: Tokens, at: number, isStatic: boolean): SyntaxNode {
  const properties: SyntaxNode[] = []
  do properties.push(readProperty(tokens))
  while (tokens.accept(','))
  const end = tokens.before
  tokens.expect(';')
  return { kind: 'propertystatement', at, end, properties, isStatic }
}

function readProperty(tokens: Tokens): SyntaxNode {
  const { at } = tokens
  const type = tokens.token === 'Variable' ? null : readType(tokens)
  const name = tokens.take('Variable').slice(1)
  const value = tokens.accept('=') ? tokens.grammar.expression(tokens) : null
  return { kind: 'property', at, end: tokens.before, name, type, value }
}
