import { isCallableReference } from '../../php/expressions/callbacks.ts'
import type { Expr } from '../../php/expressions/expression.ts'
import type { IncludeFact } from '../../php/facts.ts'
import { builtins } from '../builtins/builtins.ts'
import { calledBy } from '../calls/callables.ts'
import { bindArguments } from '../calls/calls.ts'
import type { Engine, Place } from '../engine.ts'
import { dirname, insideTree, type Text } from '../values/text.ts'
import { textsOf } from '../values/values.ts'
import { enclosingConditions, flatten, survivedConditions } from '../variables/conditions.ts'
import { reachingWrites, writesTo } from '../variables/reaching.ts'

export interface Guarded {
  readonly fact: IncludeFact
  readonly targets: ReadonlySet<Text>
  readonly place: Place
  readonly engine: Engine
  /** How often the question was handed on to another function. */
  readonly depth?: number
}

const EXISTENCE = new Set([
  'file_exists',
  'is_file',
  'is_readable',
  'is_writable',
  'is_writeable',
  'is_executable',
  'stream_resolve_include_path',
  'realpath',
  'filesize',
  'filemtime',
  'fopen',
  'is_link',
])

const EXISTENCE_METHODS = new Set(['exists', 'isfile', 'isreadable', 'has', 'fileexists', 'file_exists', 'is_file'])

/** Guard 1, for one condition. */
export function existenceTest(test: Expr, truth: boolean, guarded: Guarded): string | undefined {
  switch (test.kind) {
    case 'call':
      return (truth ? functionTest(test, guarded) : undefined) ?? askedOfOwn(test, truth, guarded)
    case 'method-call':
    case 'static-call': {
      const operand = EXISTENCE_METHODS.has(test.name) ? askedPath(test) : undefined
      const asked = truth && operand && samePath(operand, guarded) ? `${test.name}() is asked first` : undefined
      return asked ?? askedOfOwn(test, truth, guarded)
    }
    case 'compare':
      return comparedTest(test, truth, guarded)
    case 'assign':
      return existenceTest(test.value, truth, guarded) ?? assignedTest(test, truth, guarded)
    case 'variable':
      return truth ? keptTest(test.name, guarded) : undefined
    default:
      return undefined
  }
}

function functionTest(test: Extract<Expr, { kind: 'call' }>, guarded: Guarded): string | undefined {
  const name = test.names.at(-1) ?? ''
  const operand = test.args[0]?.value
  if (!operand) return undefined
  if (EXISTENCE.has(name)) return samePath(operand, guarded) ? `${name}() is asked first` : undefined
  return name === 'is_dir' && sameDirectory(operand, guarded) ? 'is_dir() is asked first' : undefined
}

type CallTest = Extract<Expr, { kind: 'call' | 'method-call' | 'static-call' }>

/** How deep a function of the project may hand the question on. */
const MAX_HANDED_ON = 3

/**
 * A function of the project that asks whether the file is there, and answers accordingly. What it is told apart by is
 * whether one of its answers hangs on such a question, so that `exists($f)` and `isMissing($f)` are both understood.
 */
function askedOfOwn(test: CallTest, truth: boolean, guarded: Guarded): string | undefined {
  const { place, engine, depth = 0 } = guarded
  if (depth >= MAX_HANDED_ON || isCallableReference(test)) return undefined
  const callables = calledBy(test, place, engine)
  if (callables.every(({ scope }) => scope.fact.body < 0)) demandBodies(test, engine)
  for (const { scope } of callables) {
    const bindings = bindArguments(scope, test.args, place, engine)
    const asks = scope.fact.returns.some(({ value, block, at }) => {
      const inside = { path: scope.path, facts: scope.facts, scope: scope.index, block, at, bindings }
      const conditions = [
        ...flatten({ test: value, truth }),
        ...enclosingConditions(inside),
        ...survivedConditions(inside, engine),
      ]
      const within = { ...guarded, place: inside, depth: depth + 1 }
      return conditions.some(condition => isAskedEitherWay(condition.test, within))
    })
    if (asks) return `${scope.fact.name}() asks for it`
  }
  return undefined
}

/** The assignment that a variable has its value from, where there is one alone. */
export function onlyWriteOf(name: string, place: Place) {
  const { writes, fromStart } = reachingWrites(place.facts, place, writesTo(name, place))
  const [only, more] = writes
  return only && !more && !fromStart && only.fact.op === '=' ? only : undefined
}

/** What gives the path asks for it: `include need($f)`, where `need` throws for a file that is not there. */
export function askedByMaker(guarded: Guarded): string | undefined {
  const { fact, place } = guarded
  const { operand } = fact
  if (operand.kind !== 'variable') return isCallTest(operand) ? askedOfOwn(operand, true, guarded) : undefined
  const only = onlyWriteOf(operand.name, place)
  if (!only || !isCallTest(only.fact.value)) return undefined
  const here = { ...guarded, place: { ...place, block: only.fact.block, at: only.fact.at } }
  return askedOfOwn(only.fact.value, true, here)
}

function isCallTest(expr: Expr): expr is CallTest {
  return expr.kind === 'call' || expr.kind === 'method-call' || expr.kind === 'static-call'
}

function demandBodies(test: CallTest, engine: Engine): void {
  for (const name of test.kind === 'call' ? test.names : [test.name]) if (!builtins.has(name)) engine.demand(name)
}

function isAskedEitherWay(test: Expr, guarded: Guarded): boolean {
  return [true, false].some(truth => existenceTest(test, truth, guarded) !== undefined)
}

/** `$files->exists($path)` and `(new SplFileInfo($path))->isFile()` */
function askedPath(test: Extract<Expr, { kind: 'method-call' | 'static-call' }>): Expr | undefined {
  const [first] = test.args
  if (first) return first.value
  return test.kind === 'method-call' && test.object.kind === 'new' ? test.object.args[0]?.value : undefined
}

function comparedTest(test: Extract<Expr, { kind: 'compare' }>, truth: boolean, guarded: Guarded): string | undefined {
  const [asked, value] =
    test.right.kind === 'boolean'
      ? [test.left, test.right.value]
      : test.left.kind === 'boolean'
        ? [test.right, test.left.value]
        : []
  if (!asked || value === undefined || !/^[!=]==?$/.test(test.op)) return undefined
  const holds = test.op.startsWith('=') === truth
  return existenceTest(asked, holds === value, guarded)
}

/** `if ($file = stream_resolve_include_path('a.php')) include $file`. */
function assignedTest(test: Extract<Expr, { kind: 'assign' }>, truth: boolean, guarded: Guarded): string | undefined {
  if (!truth || test.value.kind !== 'call' || !EXISTENCE.has(test.value.names.at(-1) ?? '')) return undefined
  return sameExpression(test.target, guarded.fact.operand) ? `${test.value.names.at(-1)}() is asked first` : undefined
}

/** A result kept in a variable: `$there = file_exists($f); if ($there) include $f`. */
function keptTest(name: string, guarded: Guarded): string | undefined {
  const { place } = guarded
  const { writes, fromStart } = reachingWrites(place.facts, place, writesTo(name, place))
  const [only, more] = writes
  if (!only || more || fromStart || only.fact.op !== '=' || only.fact.value.kind === 'variable') return undefined
  const here = { ...guarded, place: { ...place, block: only.fact.block, at: only.fact.at } }
  return [...flatten({ test: only.fact.value, truth: true })]
    .map(
      condition => existenceTest(condition.test, condition.truth, here) ?? realPathKept(only.fact.value, name, guarded),
    )
    .find(why => why !== undefined)
}

/** `$f = realpath(…); if ($f) include $f`. */
function realPathKept(value: Expr, name: string, guarded: Guarded): string | undefined {
  const { operand } = guarded.fact
  const asks = value.kind === 'call' && EXISTENCE.has(value.names.at(-1) ?? '')
  return asks && operand.kind === 'variable' && operand.name === name ? 'the path was looked up first' : undefined
}

function samePath(asked: Expr, guarded: Guarded): boolean {
  if (sameExpression(asked, guarded.fact.operand)) return true
  const texts = textsOf(guarded.engine.evaluate(asked, guarded.place)).texts
  return (
    texts.length > 0 &&
    [...guarded.targets].every(target => texts.some(text => normalised(text) === target)) &&
    guarded.targets.size > 0
  )
}

/** A directory that is there says nothing about the files in it. */
function sameDirectory(asked: Expr, guarded: Guarded): boolean {
  const { index } = guarded.engine.world
  const directories = textsOf(guarded.engine.evaluate(asked, guarded.place)).texts
  if (directories.some(text => index.lookup(insideTree(text) ?? '..').kind === 'directory')) return false
  const texts = directories.map(text => normalised(`${text}/x`))
  const within = (target: Text) => texts.some(text => target.startsWith(`${dirname(text)}/`))
  return texts.length > 0 && guarded.targets.size > 0 && [...guarded.targets].every(within)
}

function sameExpression(a: Expr, b: Expr): boolean {
  return JSON.stringify(unwrapped(a)) === JSON.stringify(unwrapped(b))
}

function unwrapped(expr: Expr): Expr {
  return expr.kind === 'assign' ? unwrapped(expr.target) : expr
}

/** Without `//`, `/./` and a leading `./`, which do not change what is meant. */
export function normalised(text: Text): Text {
  return text.replace(/\/(?:\.?\/)+/g, '/').replace(/^(?:\.\/)+/, '')
}
