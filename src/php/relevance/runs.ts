import { child, children, isNode, type SyntaxNode, startOf, text } from '../parse/syntax-tree.ts'
import { prologueEnd } from '../scan/scan-notes.ts'

/**
 * A file runs when a request of it alone does something: prints (inline HTML included), includes, calls, exits in the
 * middle. Declarations, `define()`, `use`, plain assignments, a returned value and a `defined('X') || exit;` header do
 * nothing by themselves, and behind such a header nothing runs: who includes the file defines X.
 */
export function fileRuns(source: string, statements: readonly SyntaxNode[]): boolean {
  let defines = false
  for (const statement of inOrder(statements)) {
    if (statementRuns(source, statement)) return true
    if (turnsAway(statement) && !defines) return false
    if (turnsItselfAway(statement)) return false
    defines ||= isDefine(child(statement, 'expression'))
  }
  return false
}

/** What stands in a namespace with braces or in a `declare` block, as if it stood outside. */
function inOrder(statements: readonly SyntaxNode[]): readonly SyntaxNode[] {
  if (!statements.some(holdsStatements)) return statements
  return statements.flatMap(node => (holdsStatements(node) ? inOrder(children(node, 'children')) : [node]))
}

function holdsStatements(node: SyntaxNode): boolean {
  return node.kind === 'namespace' || node.kind === 'declare'
}

const idle: ReadonlySet<string> = new Set([
  'function',
  'class',
  'interface',
  'trait',
  'enum',
  'usegroup',
  'constantstatement',
  'noop',
  'label',
  'goto',
  'halt',
  'error',
])

const idleFunctions: ReadonlySet<string> = new Set([
  'define',
  'defined',
  'function_exists',
  'class_exists',
  'interface_exists',
  'trait_exists',
  'dirname',
  'realpath',
  'array',
])

function statementRuns(source: string, node: SyntaxNode): boolean {
  if (idle.has(node.kind)) return false
  switch (node.kind) {
    case 'inline':
      return printsText(source, node)
    case 'block':
      return children(node, 'children').some(each => statementRuns(source, each))
    case 'if':
      return !isHeader(node) && !turnsItselfAway(node) && ifRuns(source, node)
    case 'expressionstatement':
      return !isHeader(child(node, 'expression')) && acts(child(node, 'expression'))
    case 'return':
      return acts(child(node, 'expr'))
    default:
      return true
  }
}

/**
 * The first byte that shows decides. The bytes themselves: the parser adds a newline that PHP swallows; and `skim` leaves
 * nothing else.
 */
function printsText(source: string, node: SyntaxNode): boolean {
  const start = startOf(node)
  const from = start === 0 ? prologueEnd(source) : start
  const shown = /[^\0-\x20]/.exec(text(node, 'value').slice(from - start))
  return shown !== null && shown[0] !== '\xa0'
}

function ifRuns(source: string, node: SyntaxNode): boolean {
  if (acts(child(node, 'test'))) return true
  return [child(node, 'body'), child(node, 'alternate')].some(part => part !== undefined && statementRuns(source, part))
}

/** `defined('X') || exit;`, `if (!defined('X')) die('…');` and the like. */
function isHeader(node: SyntaxNode | undefined): boolean {
  if (node?.kind === 'if')
    return asksDefined(child(node, 'test')) && !child(node, 'alternate') && endsRequest(child(node, 'body'))
  return node?.kind === 'bin' && asksDefined(child(node, 'left')) && endsRequest(child(node, 'right'))
}

/** A header that ends a request of the file itself; one that asks whether the file was there before does not. */
function turnsAway(node: SyntaxNode): boolean {
  const header = node.kind === 'if' ? node : child(node, 'expression')
  if (!header || !isHeader(header)) return false
  const isOr = header['type'] === '||' || header['type'] === 'or'
  return isUndefinedTest(child(header, node.kind === 'if' ? 'test' : 'left')) !== isOr
}

/** `if (basename($_SERVER['SCRIPT_NAME']) == basename(__FILE__)) die('Access denied');`: only includers get further. */
function turnsItselfAway(node: SyntaxNode): boolean {
  const test = node.kind === 'if' ? child(node, 'test') : undefined
  if (test?.kind !== 'bin' || !/^===?$/.test(text(test, 'type'))) return false
  const sides = [child(test, 'left'), child(test, 'right')]
  const isSelf = sides.some(side => holds(side, isFileConstant)) && sides.some(side => holds(side, isServerVariable))
  return isSelf && onlyEnds(child(node, 'body'))
}

function isFileConstant(node: SyntaxNode): boolean {
  return node.kind === 'magic' && text(node, 'raw').toUpperCase() === '__FILE__'
}

function isServerVariable(node: SyntaxNode): boolean {
  return node.kind === 'variable' && /^(?:_SERVER|PHP_SELF|SCRIPT_NAME)$/.test(text(node, 'name'))
}

/** Exits, and before that only says so. */
function onlyEnds(body: SyntaxNode | undefined): boolean {
  if (body?.kind === 'expressionstatement') return child(body, 'expression')?.kind === 'exit'
  const all = body?.kind === 'block' ? children(body, 'children') : []
  return onlyEnds(all.at(-1)) && all.slice(0, -1).every(saysSo)
}

function saysSo(node: SyntaxNode): boolean {
  if (node.kind === 'echo') return true
  const call = node.kind === 'expressionstatement' ? child(node, 'expression') : undefined
  const what = call?.kind === 'call' ? child(call, 'what') : undefined
  return /^\\?(?:header|http_response_code)$/i.test(what ? text(what, 'name') : '')
}

/** Of a test that is made of `defined('X')`: true when it asks for what is not defined. */
function isUndefinedTest(node: SyntaxNode | undefined): boolean {
  if (node?.kind === 'bin') return isUndefinedTest(child(node, 'left'))
  return node?.kind === 'unary' && !isUndefinedTest(child(node, 'what'))
}

function isDefine(node: SyntaxNode | undefined): boolean {
  const what = node?.kind === 'call' ? child(node, 'what') : undefined
  return /^\\?define$/i.test(what ? text(what, 'name') : '')
}

function asksDefined(node: SyntaxNode | undefined): boolean {
  if (node?.kind === 'unary') return asksDefined(child(node, 'what'))
  if (node?.kind === 'bin') return asksDefined(child(node, 'left')) && asksDefined(child(node, 'right'))
  const name = node?.kind === 'call' ? child(node, 'what') : undefined
  return /^\\?defined$/i.test(name ? text(name, 'name') : '')
}

function endsRequest(node: SyntaxNode | undefined): boolean {
  if (node?.kind === 'expressionstatement') return endsRequest(child(node, 'expression'))
  if (node?.kind !== 'block') return node?.kind === 'exit' || node?.kind === 'return'
  return endsRequest(children(node, 'children').at(-1))
}

const actions: ReadonlySet<string> = new Set(['include', 'eval', 'new', 'print', 'exit', 'yield', 'yieldfrom', 'throw'])

/** Something in the expression does more than compute. */
function acts(node: SyntaxNode | undefined): boolean {
  if (!node) return false
  if (actions.has(node.kind)) return true
  if (node.kind === 'closure' || node.kind === 'arrowfunc') return false
  if (node.kind === 'call' && !isIdleCall(node)) return true
  return someChild(node, acts)
}

function holds(node: SyntaxNode | undefined, isIt: (node: SyntaxNode) => boolean): boolean {
  return node !== undefined && (isIt(node) || someChild(node, part => holds(part, isIt)))
}

function someChild(node: SyntaxNode, isIt: (node: SyntaxNode) => boolean): boolean {
  for (const field in node) {
    if (field === 'loc') continue
    const value = node[field]
    if (isNode(value) && isIt(value)) return true
    if (Array.isArray(value) && value.some(item => isNode(item) && isIt(item))) return true
  }
  return false
}

function isIdleCall(node: SyntaxNode): boolean {
  const what = child(node, 'what')
  return what?.kind === 'name' && idleFunctions.has(text(what, 'name').replace(/^\\/, '').toLowerCase())
}
