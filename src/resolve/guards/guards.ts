import type { Expr } from '../../php/expressions/expression.ts'
import { holdsPart } from '../../php/expressions/mentions.ts'
import type { IncludeFact } from '../../php/facts.ts'
import type { Engine, Place } from '../engine.ts'
import { isForSomePlatforms } from '../expressions/platform.ts'
import { truthOf } from '../expressions/truth.ts'
import { hasHole, insideTree } from '../values/text.ts'
import { tidy } from '../values/tidy.ts'
import { textsOf, type Values } from '../values/values.ts'
import { enclosingConditions, survivedConditions } from '../variables/conditions.ts'
import { ancestors } from '../variables/reaching.ts'
import { creationOf } from '../variables/start-value.ts'
import { askedByMaker, existenceTest, normalised, onlyWriteOf } from './existence-test.ts'
import { guardOfUnknown } from './listing-guard.ts'
import { isSwitchedOff } from './switched-off.ts'

/** Why an absent target does no harm. */
export interface Guard {
  readonly why: string
  /** What it is about: whether the file is there, that it could not be loaded, or whether the branch runs at all. */
  readonly about: 'file' | 'failure' | 'branch'
}

/** Tells why an absent target of this include does no harm; undefined where it does. */
export function guardOf(fact: IncludeFact, values: Values, place: Place, engine: Engine): Guard | undefined {
  return (
    about('failure', ownGuard(fact, place) ?? surroundingTry(place)) ??
    about('branch', neverRuns(place, engine) ?? jumpedOver(place)) ??
    about('file', askedBefore(fact, values, place, engine)) ??
    about('branch', askedByName(values, place, engine) ?? guardOfUnknown(fact, values, place, engine))
  )
}

function about(kind: Guard['about'], why: string | undefined): Guard | undefined {
  return why === undefined ? undefined : { why, about: kind }
}

/**
 * A part that can be installed and is not here: the whole directory of the target is absent, and a call that the branch
 * hangs on names it (`if (is_active('gallery/gallery.php')) include PLUGINS . '/gallery/setup.php'`).
 */
function askedByName(values: Values, place: Place, engine: Engine): string | undefined {
  const missing = textsOf(values).texts.flatMap(text => absentDirectories(insideTree(text), engine))
  if (missing.length === 0) return undefined
  for (const { test, truth } of enclosingConditions(place)) {
    const call = test.kind === 'variable' ? (onlyWriteOf(test.name, place)?.fact.value ?? test) : test
    if (!truth || !('args' in call)) continue
    const named = call.args
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

/** Where a goto leads is not followed. */
function jumpedOver({ facts, scope }: Place): string | undefined {
  return facts.scopes[scope]?.opens.some(({ why }) => why === 'goto') ? 'a goto may jump over it' : undefined
}

function neverRuns(place: Place, engine: Engine): string | undefined {
  const around = enclosingConditions(place)
  if (around.some(({ test, truth }) => truthOf(test, place, engine) === !truth)) return 'the branch never runs here'
  if (isSwitchedOff(place, engine)) return 'the project has switched the branch off'
  return around.some(({ test, truth }) => isForSomePlatforms(test, truth))
    ? 'only some servers run this branch'
    : undefined
}

function askedBefore(fact: IncludeFact, values: Values, place: Place, engine: Engine): string | undefined {
  const targets = new Set(textsOf(values).texts.map(normalised))
  for (const here of [place, ...creationsAround(fact.operand, place)]) {
    const guarded = { fact, targets, place: here, engine }
    for (const { test, truth } of [...enclosingConditions(here), ...survivedConditions(here, engine)]) {
      const why = existenceTest(test, truth, guarded)
      if (why !== undefined) return why
    }
  }
  return askedByMaker({ fact, targets, place, engine })
}

/** Closures run only where they were made: `if (is_file($f)) on('x', function () use ($f) { include $f; })`. */
function creationsAround(operand: Expr, place: Place): readonly Place[] {
  const scope = place.facts.scopes[place.scope]
  if (scope?.kind !== 'closure' && scope?.kind !== 'arrow') return []
  const own = new Set(scope.parameters.map(({ name }) => name))
  if (holdsPart(operand, part => part.kind === 'variable' && own.has(part.name))) return []
  const outside = creationOf(scope, place)
  return [outside, ...creationsAround(operand, outside)]
}
