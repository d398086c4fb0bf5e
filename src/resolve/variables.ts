import { directoryOf, type RepoPath } from '../model/path.ts'
import type { Expr } from '../php/expression.ts'
import type { AssignmentFact, FileFacts, IncludeFact } from '../php/facts.ts'
import type { Engine, Place } from './engine.ts'
import { holeFor, keyText, knownOrHole } from './evaluate.ts'
import { chooseInForce } from './in-force.ts'
import { reachingWrites, type Write } from './reaching.ts'
import { type In, isGlobalsElement, rootTarget, type ScopeIn } from './symbols.ts'
import { hasHole, insideTree, type Text, treeText } from './text.ts'
import { tidy } from './tidy.ts'
import { anything, concat, nothing, one, sameValues, union, type Values, withTrace } from './values.ts'

type VariableWrite = Write & ({ readonly fact: AssignmentFact } | { readonly include: IncludeFact })

/** What of a variable is asked for: all of it, or one element of the array that it holds. */
export interface Asked {
  readonly name: string
  /** As PHP would keep it; writes to other elements are then left out. */
  readonly key?: string
}

/** What a variable can be where `place` reads it. */
export function variableValue(asked: Asked, place: Place, engine: Engine): Values {
  const key = `variable ${nameOf(asked)} at ${place.path}:${place.scope}:${place.at}:${place.block}`
  const compute = () => lookUp(asked, place, engine)
  return place.bindings ? engine.guarded(key, compute) : engine.once(key, compute)
}

function nameOf({ name, key }: Asked): string {
  return key === undefined ? name : `${name}[${key}]`
}

function lookUp(asked: Asked, place: Place, engine: Engine): Values {
  const { name } = asked
  const { writes, fromStart } = reachingWrites(place.facts, place, writesIn(asked, place, engine))
  const written = writes.map(write => writtenValue(asked, write, place, engine))
  const start = fromStart ? startValue(asked, place, engine) : undefined
  const parts = start && (written.length === 0 || !isUnset(start)) ? [...written, start] : written
  if (parts.every(isUnset)) demandVariable(name, place, engine)
  const values = parts.length === 0 ? anything : union(parts, engine.cap)
  return isOpened(place) ? { ...values, open: true } : values
}

/** A variable of the file scope may be set by an including or included file of which not all was read. */
function demandVariable(name: string, place: Place, engine: Engine): void {
  const { graph } = engine.world
  if (place.scope !== 0 || name.startsWith('_') || graph.pass === 0) return
  const word = `$${name}`
  const paths = engine.declaring(word)
  if (paths.length > MAX_DECLARING) return
  const group = graph.groupOf(place.path)
  for (const path of paths) if (graph.groupOf(path) === group) engine.demand(word, path)
}

/** A name that more files use for variables of their own says nothing. */
const MAX_DECLARING = 12

/** An undefined variable is no value that working code would use when it also has others. */
function isUnset(values: Values): boolean {
  return values.open && values.alternatives.length === 0
}

function isOpened(place: Place): boolean {
  const scope = place.facts.scopes[place.scope]
  return scope?.opens.some(open => open.why !== 'include' && open.at < place.at) === true
}

function writesIn(asked: Asked, place: Place, engine: Engine): readonly VariableWrite[] {
  const { name } = asked
  const facts = assignmentsTo(place.facts, place.scope, name).filter(fact => concerns(fact, asked))
  const writes: VariableWrite[] = facts.map(fact => ({
    scope: fact.scope,
    block: fact.block,
    at: fact.at,
    kills: fact.target.kind === 'variable' && fact.op !== '.=' && fact.op !== '??=',
    fact,
  }))
  for (const include of place.facts.includes) {
    if (include.scope !== place.scope || include.at >= place.at) continue
    if (includeAssigns(name, include, engine)) writes.push({ ...spotOf(include), kills: false, include })
  }
  return writes
}

/** False for a write to another element than the one that is asked for. */
function concerns({ target }: AssignmentFact, { key }: Asked): boolean {
  if (key === undefined || target.kind !== 'element') return true
  const written = firstKey(target)
  return written?.kind !== 'literal' || written.value === key
}

/** The key next to the variable: `a` of `$x['a']['b']`. */
function firstKey(target: Extract<Expr, { kind: 'element' }>): Expr | undefined {
  return target.array.kind === 'element' && !isGlobalsElement(target.array) ? firstKey(target.array) : target.key
}

const assignmentIndex = new WeakMap<FileFacts, Map<string, AssignmentFact[]>>()

/** Assignments of one scope to a variable or to its elements. */
function assignmentsTo(facts: FileFacts, scope: number, name: string): readonly AssignmentFact[] {
  let index = assignmentIndex.get(facts)
  if (!index) {
    index = new Map()
    for (const fact of facts.assignments) {
      const target = rootTarget(fact.target)
      if (target.kind !== 'variable') continue
      const key = `${fact.scope}:${target.name}`
      const list = index.get(key)
      if (list) list.push(fact)
      else index.set(key, [fact])
    }
    assignmentIndex.set(facts, index)
  }
  return index.get(`${scope}:${name}`) ?? []
}

function spotOf(include: IncludeFact) {
  return { scope: include.scope, block: include.block, at: include.end }
}

function includeAssigns(name: string, include: IncludeFact, engine: Engine): boolean {
  return engine.world.graph.targetsOf(include).some(target => leadsToAssignment(name, target, engine))
}

/** True when the file, or one that it includes, assigns the variable in its file scope. */
function leadsToAssignment(name: string, path: RepoPath, engine: Engine): boolean {
  return engine.leadingTo(name).has(path)
}

function writtenValue(asked: Asked, write: VariableWrite, place: Place, engine: Engine): Values {
  if ('include' in write) return leftBehind(asked, write.include, engine)
  const values = assignedValue(asked, write.fact, place, engine)
  const trace = { path: place.path, span: write.fact.span, message: `$${asked.name} is set here` }
  return write.fact.op === 'global' ? values : withTrace(values, trace)
}

/** What an included file leaves in a variable at its end. */
function leftBehind(asked: Asked, include: IncludeFact, engine: Engine): Values {
  const targets = engine.world.graph.targetsOf(include)
  return union(
    targets.map(path => valueAtEnd(asked, path, engine)),
    engine.cap,
  )
}

function valueAtEnd(asked: Asked, path: RepoPath, engine: Engine): Values {
  const facts = engine.world.files.get(path)
  if (!facts || !leadsToAssignment(asked.name, path, engine)) return nothing
  const end = { path, facts, scope: 0, block: facts.scopes[0]?.body ?? 0, at: Number.MAX_SAFE_INTEGER }
  return variableValue(asked, end, engine)
}

function assignedValue(asked: Asked, fact: AssignmentFact, place: Place, engine: Engine): Values {
  const here = { ...place, block: fact.block, at: fact.at }
  if (fact.target.kind === 'element') return elementWrite(fact, here, engine)
  switch (fact.op) {
    case '=':
    case '=&':
    case 'static':
      return knownOrHole(fact.value, here, engine)
    case '??=':
      return knownOrHole(fact.value, here, engine)
    case '.=':
      return appended(asked.name, fact, here, engine)
    case 'global':
      return globalValue(asked, place, engine)
    case 'foreach':
      return eachElement(engine.evaluate(fact.value, here))
    case 'foreach-key':
      return eachKey(engine.evaluate(fact.value, here))
    default:
      return anything
  }
}

function appended(name: string, fact: AssignmentFact, place: Place, engine: Engine): Values {
  const variable: Expr = { kind: 'variable', name }
  const before = variableValue({ name }, { ...place, at: place.at - 1 }, engine)
  const added = engine.evaluate(fact.value, place)
  return concat(
    [
      { values: before, hole: holeFor(variable, place) },
      { values: added, hole: holeFor(fact.value, place) },
    ],
    engine.cap,
  )
}

/** `$a['key'] = …` gives an array of which one element is known. */
function elementWrite(fact: AssignmentFact, place: Place, engine: Engine): Values {
  if (fact.target.kind !== 'element' || fact.target.array.kind !== 'variable' || fact.op !== '=') return anything
  const key = fact.target.key ? keyText(fact.target.key, place, engine) : '+'
  if (key === undefined) return anything
  return one({ kind: 'array', items: [{ key, value: knownOrHole(fact.value, place, engine) }], open: true })
}

/** A loop over a literal list runs with each element: all of them must be there. */
function eachElement(list: Values): Values {
  const [only, more] = list.alternatives
  if (only?.kind !== 'array' || more || only.open) return anything
  const alternatives = only.items.flatMap(item => item.value.alternatives)
  return {
    alternatives,
    open: list.open || only.items.some(item => item.value.open),
    every: true,
    because: list.because,
  }
}

function eachKey(list: Values): Values {
  const [only, more] = list.alternatives
  if (only?.kind !== 'array' || more || only.open) return anything
  return {
    alternatives: only.items.map(item => ({ kind: 'text', text: item.key })),
    open: list.open,
    every: true,
    because: list.because,
  }
}

/** What a variable can be before the first statement of its scope. */
function startValue(asked: Asked, place: Place, engine: Engine): Values {
  const { name } = asked
  const scope = place.facts.scopes[place.scope]
  if (!scope) return anything
  if (scope.kind === 'file') return fromIncluders(asked, place, engine)
  const parameter = scope.parameters.find(candidate => candidate.name === name)
  if (parameter) return parameterValue(name, place, engine)
  const parent = place.facts.scopes[scope.parent]
  const captured = scope.kind === 'arrow' || scope.uses.some(use => use.name === name)
  if (!captured || !parent) return anything
  const block = place.facts.blocks[scope.body]
  return variableValue(
    asked,
    {
      path: place.path,
      facts: place.facts,
      scope: scope.parent,
      block: outerBlock(place, scope.parent, block?.at ?? scope.at),
      at: scope.at,
    },
    engine,
  )
}

/** The innermost block of the outer scope that the closure stands in. */
function outerBlock(place: Place, scope: number, at: number): number {
  let best = place.facts.scopes[scope]?.body ?? 0
  for (const [index, block] of place.facts.blocks.entries()) {
    if (block.scope === scope && block.at <= at && at < block.end && block.at >= (place.facts.blocks[best]?.at ?? 0))
      best = index
  }
  return best
}

/** What a parameter of a scope can be, whoever calls it. */
export function parameterOf(name: string, scope: ScopeIn, engine: Engine): Values {
  const { path, facts, index, fact } = scope
  return parameterValue(name, { path, facts, scope: index, block: Math.max(fact.body, 0), at: fact.at }, engine)
}

function parameterValue(name: string, place: Place, engine: Engine): Values {
  const bound = place.bindings?.get(name)
  if (bound) return bound
  const parameter = place.facts.scopes[place.scope]?.parameters.find(candidate => candidate.name === name)
  if (!parameter?.default) return anything
  const values = engine.evaluate(parameter.default, { ...place, at: 0 })
  return {
    ...values,
    alternatives: values.alternatives.filter(value => value.kind === 'text' && value.text !== ''),
    open: true,
  }
}

/** A variable of an included file that it does not set itself: what its includers have in it at that moment. */
function fromIncluders(asked: Asked, place: Place, engine: Engine): Values {
  if (!engine.reachedFrom(asked.name).has(place.path)) return anything
  const edges = engine.world.graph.edgesInto(place.path).filter(edge => edge.from !== place.path)
  if (edges.length === 0 || edges.length > MAX_INCLUDERS) return anything
  const parts = edges.map(({ from, fact }) => {
    const facts = engine.world.files.get(from)
    if (!facts) return anything
    const values = variableValue(
      asked,
      { path: from, facts, scope: fact.scope, block: fact.block, at: fact.at },
      engine,
    )
    return handedOver(values, from, fact.scope, engine)
  })
  const known = parts.filter(part => !isUnset(part))
  return known.length === 0 ? anything : union(known, engine.cap)
}

/** More than this many includers are taken together by the variable's name instead. */
const MAX_INCLUDERS = 400

/**
 * `./` and `../` of a page mean the page's own directory, whoever reads the variable later (conformance rows 6 and 11):
 * so they are written out when the variable leaves the page.
 */
function handedOver(values: Values, from: RepoPath, scope: number, engine: Engine): Values {
  if (scope !== 0 || !engine.world.graph.isEntry(from)) return values
  const directory = treeText(directoryOf(from))
  return mapKeepingOthers(values, text => anchorAt(directory, text))
}

function anchorAt(directory: Text, text: Text): Text {
  if (!/^\.\.?(?:\/|$)/.test(text)) return text
  const inside = hasHole(text) ? undefined : insideTree(`${directory}/${text}`)
  if (inside === undefined || tidy(inside).startsWith('..')) return `${directory}/${text}`
  return treeText(tidy(inside)) + (text.endsWith('/') ? '/' : '')
}

function mapKeepingOthers(values: Values, change: (text: string) => string): Values {
  const alternatives = values.alternatives.map(value =>
    value.kind === 'text' ? { ...value, text: change(value.text) } : value,
  )
  return { ...values, alternatives }
}

/** What a global variable can be for code that does not run in the file scope. */
export function globalValue(asked: Asked, place: Place, engine: Engine): Values {
  return engine.once(`global $${nameOf(asked)} for ${place.path}`, () => globalFor(asked, place, engine))
}

function globalFor(asked: Asked, place: Place, engine: Engine): Values {
  const all = engine.world.symbols.globals.get(asked.name) ?? []
  const writers = all.filter(writer => isWrite(writer) && concerns(writer.fact, asked))
  const [first] = writers
  if (!first) engine.demand(`$${asked.name}`)
  if (!first || writers.length > MAX_WRITERS) return anything
  const values = writers.map(writer => globalWrite(asked, writer, engine))
  if (values.every(value => sameValues(value, values[0] ?? anything))) return values[0] ?? anything
  const chosen = new Set(chooseInForce(writers, place.path, engine.world))
  return union(
    values.filter((_, index) => chosen.has(writers[index] ?? first)),
    engine.cap,
  )
}

/** A name that so many places write says nothing. */
const MAX_WRITERS = 300

function isWrite({ fact }: In<AssignmentFact>): boolean {
  return fact.op !== 'global' && fact.op !== 'unset'
}

function globalWrite(asked: Asked, { path, facts, fact }: In<AssignmentFact>, engine: Engine): Values {
  return engine.once(`global $${nameOf(asked)} of ${path}@${fact.at}`, () => {
    const place = { path, facts, scope: fact.scope, block: fact.block, at: fact.at }
    const handed = handedOver(assignedValue(asked, fact, place, engine), path, fact.scope, engine)
    return withTrace(handed, { path, span: fact.span, message: `$${asked.name} is set here` })
  })
}
