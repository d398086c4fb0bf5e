import { type SyntaxNode, startOf } from '../syntax-tree.ts'
import { readArray, readItems } from './arguments.ts'
import { readExit, readInclude, readIsset, readNew, readWrapped, readYield } from './constructs.ts'
import { castType } from './lexemes.ts'
import { readMatch } from './match.ts'
import { readHeredoc, readTemplate } from './strings.ts'
import { NotRead, type Tokens } from './tokens.ts'
import { readChain, readName, readVariable } from './variables.ts'

/**
 * https://www.php.net/manual/en/language.operators.precedence.php as of PHP 8: what comes later binds tighter. In capitals
 * what is no operator between two operands.
 */
const OPERATORS = [
  'or',
  'xor',
  'and',
  'PRINT',
  'ASSIGN',
  '?',
  '??',
  '||',
  '&&',
  '|',
  '^',
  '&',
  '== != === !== <> <=>',
  '< <= > >=',
  '|>',
  '.',
  '<< >>',
  '+ -',
  '* / %',
  'NOT',
  'instanceof',
  'UNARY',
  '**',
]

const precedence: ReadonlyMap<string, number> = new Map(
  OPERATORS.flatMap((group, index) => group.split(' ').map(operator => [operator, index + 1] as const)),
)

function levelOf(operator: string): number {
  return precedence.get(operator) ?? 0
}

const PRINT = levelOf('PRINT')
const ASSIGN = levelOf('ASSIGN')
const TERNARY = levelOf('?')
const NOT = levelOf('NOT')
const UNARY = levelOf('UNARY')
const POWER = levelOf('**')

const assignments: ReadonlySet<string> = new Set('= += -= *= **= /= .= %= &= |= ^= <<= >>= ??='.split(' '))

/** See Grammar.expression. */
export function readExpression(tokens: Tokens, least = 1): SyntaxNode {
  let left = readOperand(tokens)
  while (true) {
    const operator = tokens.token
    const level = precedence.get(operator)
    if (level === undefined || level < least) return left
    if (operator === '?') left = readTernary(tokens, left)
    else if (operator === 'instanceof') left = readInstanceof(tokens, left)
    else left = readBinary(tokens, left, operator, level)
  }
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

/** What stands for a class behind `new` and `instanceof`: calls do not belong to it, but in parentheses. */
function readClass(tokens: Tokens): SyntaxNode {
  const { at, end, token, text } = tokens
  if (token === 'static') {
    tokens.next()
    return readChain(tokens, { kind: 'staticreference', at, end, raw: text }, false)
  }
  if (token === 'Label' || token === 'Name') return readChain(tokens, readName(tokens, 'class'), false)
  if (token !== '(') return readChain(tokens, readVariable(tokens), false)
  tokens.next()
  const inner = readExpression(tokens)
  tokens.expect(')')
  return inner
}

type Reading = (tokens: Tokens) => SyntaxNode

/** An operand with the operators before it and what follows it directly: members, elements, calls, an assignment. */
function readOperand(tokens: Tokens): SyntaxNode {
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

/** An operand that an `=` or a `++` may follow. */
function readAssignable(tokens: Tokens, left: SyntaxNode): SyntaxNode {
  const operator = tokens.token
  if (operator === '++' || operator === '--') {
    tokens.next()
    return { kind: 'post', at: startOf(left), end: tokens.before, type: operator.charAt(0), what: left }
  }
  if (!assignments.has(operator)) return left
  if (!isAssignable(left)) throw new NotRead('=')
  tokens.next()
  if (operator === '=' && tokens.token === '&') return readReference(tokens, left)
  const right = readExpression(tokens, ASSIGN)
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
  const right = readOperand(tokens)
  return { kind: 'assignref', at: startOf(left), end: tokens.before, left, right }
}

function readConstant(tokens: Tokens): SyntaxNode {
  const { at, end, text } = tokens
  const name = readName(tokens)
  if (name['resolution'] !== 'uqn' || tokens.token === '(' || tokens.token === '::') return name
  switch (text.length > 5 ? '' : text.toLowerCase()) {
    case 'true':
      return { kind: 'boolean', at, end, value: true, raw: text }
    case 'false':
      return { kind: 'boolean', at, end, value: false, raw: text }
    case 'null':
      return { kind: 'nullkeyword', at, end, raw: text }
    default:
      return name
  }
}

function readStatic(tokens: Tokens): SyntaxNode {
  const { at, end, text } = tokens
  tokens.next()
  if (tokens.token === 'function') return readChain(tokens, tokens.grammar.closure(tokens, true))
  if (tokens.token === 'fn') return tokens.grammar.closure(tokens, true)
  if (tokens.token !== '::') throw new NotRead('static')
  return readAssignable(tokens, readChain(tokens, { kind: 'staticreference', at, end, raw: text }))
}

function readString(tokens: Tokens): SyntaxNode {
  const { at, end, text } = tokens
  tokens.next()
  return { kind: 'string', at, end, raw: text }
}

function readNumber(tokens: Tokens): SyntaxNode {
  const { at, end, text } = tokens
  tokens.next()
  return { kind: 'number', at, end, value: text }
}

function readMagic(tokens: Tokens): SyntaxNode {
  const { at, end, text } = tokens
  tokens.next()
  return { kind: 'magic', at, end, value: text.toUpperCase(), raw: text }
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
  const inner = readExpression(tokens)
  tokens.expect(')')
  // `($a->b)()` calls what the property holds, `$a->b()` a method.
  const called = tokens.token === '(' ? { ...inner, parenthesizedExpression: true } : inner
  const chained = readChain(tokens, called)
  return chained === called ? inner : readAssignable(tokens, chained)
}

function readUnary(tokens: Tokens, level: number): SyntaxNode {
  const { at, token } = tokens
  tokens.next()
  const what = readExpression(tokens, level)
  return { kind: 'unary', at, end: tokens.before, type: token, what }
}

function readPrefixed(tokens: Tokens, kind: string, field: string, level: number): SyntaxNode {
  const { at } = tokens
  tokens.next()
  const inner = readExpression(tokens, level)
  return { kind, at, end: tokens.before, [field]: inner }
}

function readStep(tokens: Tokens, type: string): SyntaxNode {
  const { at } = tokens
  tokens.next()
  const what = readOperand(tokens)
  return { kind: 'pre', at, end: tokens.before, type, what }
}

function readCast(tokens: Tokens): SyntaxNode {
  const { at, text } = tokens
  tokens.next()
  const expr = readExpression(tokens, UNARY)
  return { kind: 'cast', at, end: tokens.before, type: castType(text), raw: text, expr }
}
