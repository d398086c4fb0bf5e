import type { SyntaxNode } from '../parse/syntax-tree.ts'
import { skipGap } from '../scan/scan-tokens.ts'
import { readIf, readSwitch, readTry } from './branches.ts'
import { readClassLike, readConstant } from './classes.ts'
import { readFunction } from './functions.ts'
import { NotRead } from './grammar.ts'
import { isLabelStart } from './labels.ts'
import { readDo, readFor, readForeach, readWhile } from './loops.ts'
import { readNamespace, readUse } from './namespaces.ts'
import {
  readEcho,
  readGlobal,
  readGoto,
  readHalt,
  readHtml,
  readLeaving,
  readStaticVariables,
  readThrow,
  readUnset,
} from './plain-statements.ts'
import type { Tokens } from './tokens.ts'

type Statement = (tokens: Tokens) => SyntaxNode | null

/** Statements until one of these tokens, which is not read. */
export function readStatements(tokens: Tokens, ...stops: readonly string[]): readonly SyntaxNode[] {
  const statements: SyntaxNode[] = []
  while (!stops.includes(tokens.token)) {
    const statement = readStatement(tokens)
    if (statement) statements.push(statement)
  }
  return statements
}

/** Null for an empty one. */
export function readStatement(tokens: Tokens): SyntaxNode | null {
  const reading = readings[tokens.token] ?? readExpressionStatement
  tokens.enter()
  const statement = reading(tokens)
  tokens.leave()
  return statement
}

const readings: Readonly<Record<string, Statement>> = {
  '{': readBlock,
  if: readIf,
  switch: readSwitch,
  for: readFor,
  foreach: readForeach,
  while: readWhile,
  do: readDo,
  try: readTry,
  throw: readThrow,
  return: tokens => readLeaving(tokens, 'return', 'expr'),
  break: tokens => readLeaving(tokens, 'break', 'level'),
  continue: tokens => readLeaving(tokens, 'continue', 'level'),
  global: readGlobal,
  static: tokens => (tokens.peek() === DOLLAR ? readStaticVariables(tokens) : readExpressionStatement(tokens)),
  echo: readEcho,
  Html: readHtml,
  unset: readUnset,
  declare: readDeclare,
  ';': tokens => {
    tokens.next()
    return null
  },
  Label: readLabelled,
  goto: readGoto,
  function: tokens => (isDeclared(tokens) ? readFunction(tokens) : readExpressionStatement(tokens)),
  abstract: readClassLike,
  final: readClassLike,
  class: readClassLike,
  interface: readClassLike,
  trait: readClassLike,
  use: readUse,
  const: readConstants,
  namespace: readNamespace,
  __halt_compiler: readHalt,
}

/** `{…}` */
export function readBlock(tokens: Tokens): SyntaxNode {
  const { at } = tokens
  tokens.expect('{')
  const children = readStatements(tokens, '}')
  tokens.next()
  return { kind: 'block', at, end: tokens.before, children }
}

function readExpressionStatement(tokens: Tokens): SyntaxNode {
  const { at } = tokens
  const expression = tokens.grammar.expression(tokens)
  tokens.endStatement()
  return { kind: 'expressionstatement', at, end: tokens.before, expression }
}

function readDeclare(tokens: Tokens): SyntaxNode {
  const { at } = tokens
  tokens.next()
  tokens.expect('(')
  do readConstant(tokens)
  while (tokens.accept(','))
  tokens.expect(')')
  if (tokens.token === ':') throw new NotRead('declare')
  const children = tokens.token === '{' ? readStatements(skipBrace(tokens), '}') : []
  tokens.expect(tokens.token === '}' ? '}' : ';')
  return { kind: 'declare', at, end: tokens.before, children }
}

function skipBrace(tokens: Tokens): Tokens {
  tokens.next()
  return tokens
}

function readConstants(tokens: Tokens): SyntaxNode {
  const { at } = tokens
  tokens.next()
  const constants: SyntaxNode[] = []
  do constants.push(readConstant(tokens))
  while (tokens.accept(','))
  tokens.endStatement()
  return { kind: 'constantstatement', at, end: tokens.before, constants }
}

const COLON = 58

/** `name:`, an enum or readonly class, or an expression. */
function readLabelled(tokens: Tokens): SyntaxNode {
  const { at, end, text } = tokens
  const next = tokens.peekAt()
  const unit = tokens.source.charCodeAt(next)
  if (unit === COLON && tokens.source.charCodeAt(next + 1) !== COLON) {
    tokens.next()
    tokens.next()
    return { kind: 'label', at, end, name: text }
  }
  const lower = text.length === 4 || text.length === 8 ? text.toLowerCase() : ''
  if ((lower === 'enum' || lower === 'readonly') && isLabelStart(unit)) return readClassLike(tokens)
  return readExpressionStatement(tokens)
}

const DOLLAR = 36
const AMPERSAND = 38

function isDeclared(tokens: Tokens): boolean {
  const at = tokens.peekAt()
  const { source } = tokens
  return isLabelStart(source.charCodeAt(source.charCodeAt(at) === AMPERSAND ? skipGap(source, at + 1) : at))
}
