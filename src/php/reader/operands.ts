import type { SyntaxNode } from '../parse/syntax-tree.ts'
import { readArray, readItems } from './arguments.ts'
import { readAssignable } from './assignables.ts'
import { readClass } from './class-references.ts'
import { readExit, readInclude, readIsset, readNew, readWrapped, readYield } from './constructs.ts'
import { NotRead } from './grammar.ts'
import { readConstant, readMagic, readNumber, readString } from './literals.ts'
import { readMatch } from './match.ts'
import { levelOf } from './operators.ts'
import { readCast, readPrefixed, readStep, readUnary } from './prefixes.ts'
import { readHeredoc, readTemplate } from './strings.ts'
import type { Tokens } from './tokens.ts'
import { readChain, readVariable } from './variables.ts'

const PRINT = levelOf('PRINT')
const NOT = levelOf('NOT')
const UNARY = levelOf('UNARY')
const POWER = levelOf('**')

type Reading = (tokens: Tokens) => SyntaxNode

/** See Grammar.operand. */
export function readOperand(tokens: Tokens): SyntaxNode {
  const reading = readings[tokens.token]
  if (!reading) throw new NotRead(tokens.token)
  return reading(tokens)
}

const readings: Readonly<Record<string, Reading>> = {
  Variable: tokens => readAssignable(tokens, readChain(tokens, readVariable(tokens))),
  $: tokens => readAssignable(tokens, readChain(tokens, readVariable(tokens))),
  Label: tokens => readAssignable(tokens, readChain(tokens, readConstant(tokens))),
  Name: tokens => readAssignable(tokens, readChain(tokens, readConstant(tokens))),
  static: readStatic,
  String: tokens => readChain(tokens, readString(tokens)),
  Template: tokens => readChain(tokens, readTemplate(tokens)),
  Heredoc: tokens => readChain(tokens, readHeredoc(tokens)),
  Number: readNumber,
  Magic: tokens => readChain(tokens, readMagic(tokens)),
  array: tokens => readChain(tokens, readArray(tokens)),
  '[': readShortArray,
  list: readList,
  '(': readParenthesized,
  '!': tokens => readUnary(tokens, NOT),
  '-': tokens => readUnary(tokens, UNARY),
  '+': tokens => readUnary(tokens, UNARY),
  '~': tokens => readUnary(tokens, UNARY),
  '@': tokens => readPrefixed(tokens, 'silent', 'expr', UNARY),
  '++': tokens => readStep(tokens, '+'),
  '--': tokens => readStep(tokens, '-'),
  Cast: readCast,
  new: tokens => readChain(tokens, readNew(tokens, readClass)),
  clone: tokens => readPrefixed(tokens, 'clone', 'what', POWER + 1),
  print: tokens => readPrefixed(tokens, 'print', 'expression', PRINT),
  throw: tokens => readPrefixed(tokens, 'throw', 'what', 1),
  include: tokens => readInclude(tokens, false, false),
  include_once: tokens => readInclude(tokens, false, true),
  require: tokens => readInclude(tokens, true, false),
  require_once: tokens => readInclude(tokens, true, true),
  isset: readIsset,
  empty: tokens => readWrapped(tokens, 'empty', 'expression'),
  eval: tokens => readWrapped(tokens, 'eval', 'source'),
  exit: readExit,
  die: readExit,
  yield: readYield,
  match: readMatch,
  function: tokens => readChain(tokens, tokens.grammar.closure(tokens, false)),
  fn: tokens => tokens.grammar.closure(tokens, false),
}

function readStatic(tokens: Tokens): SyntaxNode {
  const { at, end, text } = tokens
  tokens.next()
  if (tokens.token === 'function') return readChain(tokens, tokens.grammar.closure(tokens, true))
  if (tokens.token === 'fn') return tokens.grammar.closure(tokens, true)
  if (tokens.token !== '::') throw new NotRead('static')
  return readAssignable(tokens, readChain(tokens, { kind: 'staticreference', at, end, raw: text }))
}

function readShortArray(tokens: Tokens): SyntaxNode {
  const array = readArray(tokens)
  if (tokens.token !== '=') return readChain(tokens, array)
  return readAssignable(tokens, { ...array, kind: 'list' })
}

function readList(tokens: Tokens): SyntaxNode {
  const { at } = tokens
  tokens.next()
  tokens.expect('(')
  const items = readItems(tokens, ')')
  tokens.expect(')')
  const list: SyntaxNode = { kind: 'list', at, end: tokens.before, items }
  return tokens.token === '=' ? readAssignable(tokens, list) : list
}

function readParenthesized(tokens: Tokens): SyntaxNode {
  tokens.next()
  const inner = tokens.grammar.expression(tokens)
  tokens.expect(')')
  // `($a->b)()` calls what the property holds, `$a->b()` a method.
  const called = tokens.token === '(' ? { ...inner, parenthesizedExpression: true } : inner
  const chained = readChain(tokens, called)
  return chained === called ? inner : readAssignable(tokens, chained)
}
