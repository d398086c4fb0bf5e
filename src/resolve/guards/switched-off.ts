import type { Span } from '../../model/location.ts'
import type { Expr } from '../../php/expressions/expression.ts'
import { holdsPart } from '../../php/expressions/mentions.ts'
import type { AssignmentFact, BlockFact, Condition, FileFacts, IncludeFact } from '../../php/facts.ts'
import type { Engine, Place } from '../engine.ts'
import { rootTarget } from '../expressions/symbols.ts'
import { truthOf } from '../expressions/truth.ts'
import { isSampleName } from '../files/places.ts'
import { hasHole, insideTree } from '../values/text.ts'
import { tidy } from '../values/tidy.ts'
import { agreedTruth } from '../values/truth-of-value.ts'
import type { Value } from '../values/values.ts'
import { ancestors } from '../variables/reaching.ts'
import type { Trace } from '../verdicts/resolution.ts'

/**
 * True where the project's own code decides that a branch around the place never runs: `define('IS_PRO', false)` and
 * `if (IS_PRO)`, or a function that returns such a thing. A default that others may set before decides nothing.
 */
export function isSwitchedOff(place: Place, engine: Engine): boolean {
  const { blocks } = place.facts
  return ancestors(blocks, place.block).some(index => {
    const block = blocks[index]
    if (!block || block.holds.length === 0) return false
    // As it was when the branch was chosen: what is in it may set what it asked for.
    const before = { ...place, block: block.parent, at: block.at }
    return block.holds.some(held => fails(held, before, engine))
  })
}

/** Has what the branches around an absent target ask for read, where it was not: before rounds of reading run out. */
export function demandTests({ facts: { blocks }, block, path }: Place, engine: Engine): void {
  const tests = ancestors(blocks, block).flatMap(index => blocks[index]?.holds ?? [])
  if (tests.some(({ test }) => holdsPart(test, isNotFollowed))) engine.demand('?', path)
}

/** Its assignments were not read. */
function isNotFollowed(part: Expr): boolean {
  return part.kind === 'opaque' && part.why === 'not-followed'
}

function fails(held: Condition, place: Place, engine: Engine): boolean {
  return truthOf(held.test, place, engine, part => settledTruth(part, { held, place, engine })) === !held.truth
}

interface Asked {
  readonly held: Condition
  readonly place: Place
  readonly engine: Engine
}

/** What an object holds is set in more places than are read here. */
const SETTLING: ReadonlySet<Expr['kind']> = new Set([
  'variable',
  'element',
  'constant',
  'class-constant',
  'call',
  'static-call',
])

function settledTruth(test: Expr, asked: Asked): boolean | undefined {
  if (test.kind === 'empty') return negated(settledTruth(test.of, asked))
  if (asksForPresent(test, asked)) return true
  if (!SETTLING.has(test.kind)) return undefined
  asked.engine.begin()
  const values = asked.engine.evaluate(test, asked.place)
  const truth = agreedTruth(values)
  return truth !== undefined && values.because.every(trace => settles(trace, asked)) ? truth : undefined
}

/** `if (file_exists($new)) … else require $old`: the new one is there. */
function asksForPresent(test: Expr, { place, engine }: Asked): boolean {
  if (test.kind !== 'call' || !/^(?:file_exists|is_file|is_readable|is_dir)$/.test(test.names.at(-1) ?? ''))
    return false
  const [operand] = test.args
  if (!operand) return false
  engine.begin()
  const { alternatives, open } = engine.evaluate(operand.value, place)
  return !open && alternatives.length > 0 && alternatives.every(value => isPresent(value, engine))
}

function isPresent(value: Value, { world }: Engine): boolean {
  const inside = value.kind === 'text' ? insideTree(value.text) : undefined
  if (inside === undefined || hasHole(inside)) return false
  return world.index.lookup(inside).kind === 'file' || world.index.isDirectory(tidy(inside))
}

function negated(truth: boolean | undefined): boolean | undefined {
  return truth === undefined ? undefined : !truth
}

/** Set in whatever case, in code that nobody is asked to fill in, and by no setting that comes after it. */
function settles({ path, span }: Trace, asked: Asked): boolean {
  const facts = asked.engine.world.files.get(path)
  if (!facts || isSampleName(path)) return false
  const set = [...facts.constants, ...facts.assignments].find(other => isSame(other.span, span))
  if (!set || isConditional(facts.blocks, set.block)) return false
  return !('target' in set) || (settlesVariable(set, facts, asked) && !isShared(set, facts))
}

function settlesVariable(set: AssignmentFact, facts: FileFacts, asked: Asked): boolean {
  if (set.target.kind === 'variable') asked.engine.demand(`$${set.target.name}`)
  return set.op === '=' && !facts.includes.some(include => include.at > set.at && mayOverride(include, facts, asked))
}

/** What a function calls global, and sets, each function that it calls may set as well. */
function isShared({ target, scope }: AssignmentFact, { assignments }: FileFacts): boolean {
  const root = rootTarget(target)
  return assignments.some(other => {
    if (other.op !== 'global' || other.scope !== scope || other.target.kind !== 'variable') return false
    return root.kind === 'variable' && other.target.name === root.name
  })
}

function isSame({ start: a }: Span, { start: b }: Span): boolean {
  return a.line === b.line && a.column === b.column
}

function isConditional(blocks: readonly BlockFact[], block: number): boolean {
  return ancestors(blocks, block).some(index => blocks[index]?.kind !== 'body')
}

/** What is not here may be a setting of the server; but not where the same test decides whether it is loaded at all. */
function mayOverride(include: IncludeFact, { blocks }: FileFacts, { held, engine }: Asked): boolean {
  if (engine.world.graph.targetsOf(include).length > 0) return false
  const test = JSON.stringify(held)
  return !ancestors(blocks, include.block).some(index =>
    blocks[index]?.holds.some(other => JSON.stringify(other) === test),
  )
}
