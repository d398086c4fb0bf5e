import type { Expr } from '../php/expression.ts'
import type { BlockFact, Condition, IncludeFact } from '../php/facts.ts'
import type { Engine, Place } from './engine.ts'
import { guardOfUnknown } from './listing-guard.ts'
import { isForSomePlatforms } from './platform.ts'
import { ancestors, reachingWrites, type Spot, writesTo } from './reaching.ts'
import { dirname, hasHole, insideTree, type Text } from './text.ts'
import { tidy } from './tidy.ts'
import { truthOf } from './truth.ts'
import { textsOf, type Values } from './values.ts'

/** Tells why an absent target of this include does no harm; undefined where it does. */
export function guardOf(fact: IncludeFact, values: Values, place: Place, engine: Engine): string | undefined {
  return (
    ownGuard(fact, place) ??
    surroundingTry(place) ??
    testedBefore(fact, values, place, engine) ??
    askedByName(values, place, engine) ??
    guardOfUnknown(fact, values, place, engine)
  )
}

/**
 * A part that can be installed and is not here: the whole directory of the target is absent, and a call that the branch
 * hangs on names it (`if (is_active('gallery/gallery.php')) include PLUGINS . '/gallery/setup.php'`).
 */
function askedByName(values: Values, place: Place, engine: Engine): string | undefined {
  const missing = textsOf(values).texts.flatMap(text => absentDirectories(insideTree(text), engine))
  if (missing.length === 0) return undefined
  for (const { test, truth } of enclosingConditions(place)) {
    if (!truth || !('args' in test)) continue
    const named = test.args
      .flatMap(arg => textsOf(engine.evaluate(arg.value, place)).texts)
      .find(text => missing.includes(text.split('/')[0] ?? ''))
    if (named !== undefined) return `the branch asks for ${named}`
  }
  return undefined
}

/** The names of the directories of a path that are not in the tree. */
function absentDirectories(inside: string | undefined, { world }: Engine): readonly string[] {
  if (inside === undefined || hasHole(inside)) return []
  const parts = tidy(inside).split('/').slice(0, -1)
  return parts.filter((_, index) => !world.index.isDirectory(parts.slice(0, index + 1).join('/')))
}

/** Guard 4: `@include`, and an include whose own result is looked at. A require dies all the same. */
function ownGuard(fact: IncludeFact, place: Place): string | undefined {
  if (fact.keyword.startsWith('require')) return undefined
  if (fact.silenced) return 'the include is silenced with @'
  if (fact.result === 'tested') return 'the result of the include is tested'
  if (fact.resultVariable !== undefined && isTestedLater(fact.resultVariable, place))
    return 'the result of the include is tested'
  return undefined
}

function isTestedLater(name: string, place: Place): boolean {
  return place.facts.blocks.some(
    block =>
      block.scope === place.scope && block.at > place.at && block.holds.some(({ test }) => testsForFailure(test, name)),
  )
}

function testsForFailure(test: Expr, name: string): boolean {
  switch (test.kind) {
    case 'variable':
      return test.name === name
    case 'not':
    case 'empty':
      return testsForFailure(test.of, name)
    case 'compare':
      return [test.left, test.right].some(side => testsForFailure(side, name))
    case 'and':
    case 'or':
      return testsForFailure(test.left, name) || testsForFailure(test.right, name)
    default:
      return false
  }
}

/** Guard 5: only Error and Throwable catch what a missing require throws. */
function surroundingTry(place: Place): string | undefined {
  const caught = ancestors(place.facts.blocks, place.block).some(index => {
    const block = place.facts.blocks[index]
    return block?.kind === 'try' && block.catches.some(name => name === 'throwable' || name === 'error')
  })
  return caught ? 'a try block catches the failure' : undefined
}

function testedBefore(fact: IncludeFact, values: Values, place: Place, engine: Engine): string | undefined {
  const targets = new Set(textsOf(values).texts.map(normalised))
  const around = enclosingConditions(place)
  if (around.some(({ test, truth }) => truthOf(test, place, engine) === !truth)) return 'the branch never runs here'
  if (around.some(({ test, truth }) => isForSomePlatforms(test, truth))) return 'only some servers run this branch'
  for (const { test, truth } of [...around, ...survivedConditions(place)]) {
    const why = existenceTest(test, truth, { fact, targets, place, engine })
    if (why !== undefined) return why
  }
  return undefined
}

/** The tests of the branches around a place. */
export function enclosingConditions(place: Place): readonly Condition[] {
  const { blocks } = place.facts
  return ancestors(blocks, place.block)
    .flatMap(index => blocks[index]?.holds ?? [])
    .flatMap(flatten)
}

/**
 * Tests that would have left before the place was reached. They say nothing about dead code: `defined('X') || exit` names
 * a constant that a file outside the project may define.
 */
export function survivedConditions(place: Place): readonly Condition[] {
  const { blocks } = place.facts
  const around = ancestors(blocks, place.block)
  return blocks
    .filter((block, index) => isExitBefore(block, index, around, place))
    .flatMap(negated)
    .flatMap(flatten)
}

function isExitBefore(block: BlockFact, index: number, around: readonly number[], place: Spot): boolean {
  return (
    block.exits &&
    block.scope === place.scope &&
    block.end <= place.at &&
    !around.includes(index) &&
    around.includes(block.parent)
  )
}

/** After a branch that was left, its own test failed (those of the branches before it are judged by themselves). */
function negated(block: BlockFact): readonly Condition[] {
  const own = block.holds.at(-1)
  return own && block.holds.length === 1 ? [{ test: own.test, truth: !own.truth }] : []
}

function flatten(condition: Condition): readonly Condition[] {
  const { test, truth } = condition
  if (test.kind === 'not') return flatten({ test: test.of, truth: !truth })
  const splits = (test.kind === 'and' && truth) || (test.kind === 'or' && !truth)
  if (splits) return [...flatten({ test: test.left, truth }), ...flatten({ test: test.right, truth })]
  return [condition]
}

interface Guarded {
  readonly fact: IncludeFact
  readonly targets: ReadonlySet<Text>
  readonly place: Place
  readonly engine: Engine
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
function existenceTest(test: Expr, truth: boolean, guarded: Guarded): string | undefined {
  switch (test.kind) {
    case 'call':
      return truth ? functionTest(test, guarded) : undefined
    case 'method-call':
    case 'static-call': {
      const operand = EXISTENCE_METHODS.has(test.name) ? askedPath(test) : undefined
      return truth && operand && samePath(operand, guarded) ? `${test.name}() is asked first` : undefined
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
  const { writes, fromStart } = reachingWrites(place.facts, place, writesTo(place.facts, place.scope, name))
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
function normalised(text: Text): Text {
  return text.replace(/\/(?:\.?\/)+/g, '/').replace(/^(?:\.\/)+/, '')
}
