import type { RepoPath } from '../../model/path.ts'
import type { ClassRef, Expr } from '../../php/expressions/expression.ts'
import type { AssignmentFact } from '../../php/facts.ts'
import type { Engine, Place } from '../engine.ts'
import { keyText } from '../expressions/arrays.ts'
import { knownOrHole } from '../expressions/evaluate.ts'
import { currentClass } from '../expressions/identity.ts'
import { chooseInForce } from '../expressions/in-force.ts'
import { type ClassIn, classKey, type In, propertyKey, type ScopeIn } from '../expressions/symbols.ts'
import { rememberedForLastFile } from '../graph/last-file.ts'
import { anything, one, union, type Values, withTrace } from '../values/values.ts'
import { parameterOf } from '../variables/start-value.ts'
import { heirsOf, heirsThatSet } from './heirs.ts'

/** Assignments to one property name beyond which it counts as open. */
const MAX_WRITES = 60

/** More heirs than this that set a property of their base class make it open, in whatever part of the project. */
const MAX_HEIRS = 300

export function thisValue(place: Place): Values {
  const name = currentClass(place)
  return name === undefined ? anything : one({ kind: 'object', class: name })
}

export function instanceOf(ref: ClassRef, place: Place): Values {
  const name = ref.kind === 'name' ? ref.name : currentClass(place)
  return name === undefined || ref.kind === 'expression' ? anything : one({ kind: 'object', class: name })
}

export function classesOf(values: Values): readonly string[] {
  return values.alternatives.flatMap(value => (value.kind === 'object' ? [value.class] : []))
}

/** The lower-case name that a class reference means here. */
export function classNamed(ref: ClassRef, place: Place, engine: Engine): string | undefined {
  switch (ref.kind) {
    case 'name':
      return ref.name
    case 'parent':
      return classIn(currentClass(place), place, engine)?.fact.parent
    case 'expression':
      return classesOf(engine.evaluate(ref.of, place))[0]
    default:
      return currentClass(place)
  }
}

function classIn(name: string | undefined, place: Place, engine: Engine): ClassIn | undefined {
  if (name === undefined) return undefined
  const known = engine.world.symbols.classes.get(name) ?? []
  if (known.length === 0) engine.demand(name.slice(name.lastIndexOf('\\') + 1))
  return chooseInForce(known, place.path, engine.world)[0]
}

/** A class, then its traits, parents and interfaces, nearest first; each once. */
export function lineage(name: string, place: Place, engine: Engine): readonly ClassIn[] {
  return lineages(name, place.path, engine, () => climb(name, place, engine))
}

const lineages = rememberedForLastFile<readonly ClassIn[]>()

function climb(name: string, place: Place, engine: Engine): readonly ClassIn[] {
  const found: ClassIn[] = []
  const seen = new Set<string>([name])
  for (const next of seen) {
    const entry = classIn(next, place, engine)
    if (!entry) continue
    found.push(entry)
    const { parent, traits, interfaces } = entry.fact
    for (const above of [...traits, ...(parent === undefined ? [] : [parent]), ...interfaces]) seen.add(above)
  }
  return found
}

export function findMethod(className: string, method: string, place: Place, engine: Engine): ScopeIn | undefined {
  return methods(`${className}::${method}`, place.path, engine, () => inherited(className, method, place, engine))
}

const methods = rememberedForLastFile<ScopeIn | undefined>()

function inherited(className: string, method: string, place: Place, engine: Engine): ScopeIn | undefined {
  for (const entry of lineage(className, place, engine)) {
    const found = engine.world.symbols.methods.get(classKey(entry.path, entry.index))?.get(method)
    if (found) return found
  }
  return undefined
}

export function classConstant(expr: Extract<Expr, { kind: 'class-constant' }>, place: Place, engine: Engine): Values {
  const name = classNamed(expr.class, place, engine)
  if (name === undefined) return anything
  for (const entry of lineage(name, place, engine)) {
    const fact = entry.facts.constants.find(candidate => candidate.name === `${entry.fact.name}::${expr.name}`)
    if (!fact) continue
    const there = {
      path: entry.path,
      facts: entry.facts,
      scope: fact.scope,
      block: fact.block,
      at: fact.at,
      self: name,
    }
    return engine.once(`constant ${entry.path} ${fact.name}`, () =>
      withTrace(knownOrHole(fact.value, there, engine), {
        path: entry.path,
        span: fact.span,
        message: `${expr.name} is set here`,
      }),
    )
  }
  return anything
}

export function propertyOf(expr: Extract<Expr, { kind: 'property' }>, place: Place, engine: Engine): Values {
  const classes = classesOf(engine.evaluate(expr.object, place))
  if (classes.length === 0) return anything
  return union(
    classes.map(name => propertyValue(name, expr.name, place, engine)),
    engine.cap,
  )
}

export function staticProperty(expr: Extract<Expr, { kind: 'static-property' }>, place: Place, engine: Engine): Values {
  const name = classNamed(expr.class, place, engine)
  return name === undefined ? anything : propertyValue(name, expr.name, place, engine)
}

/** Everything that any code of the class's family puts into a property. */
function propertyValue(className: string, property: string, place: Place, engine: Engine): Values {
  const setting = heirsThatSet(className, property, engine.world.symbols)
  if (setting.length > MAX_HEIRS) return anything
  const above = lineage(className, place, engine).map(entry => entry.fact.name)
  const names = new Set([...above, className, ...setting])
  const paths = pathsOf(names, place, engine)
  return engine.once(`property ${className}->${property} in ${paths.join()}`, () => {
    const values = collect(names, property, place, engine)
    // Other code may have set it while the class's own constructor was not read.
    const isKnown = values !== undefined && !isPlaceholder(values)
    const family = isKnown ? above : new Set([...above, ...heirsOf(className, engine.world.symbols)])
    for (const path of pathsOf(family, place, engine)) engine.demand(property, path)
    // Who sets it cannot be seen: through a name in a variable, or code that is not here.
    return isKnown ? values : { ...(values ?? anything), open: true }
  })
}

function pathsOf(names: Iterable<string>, place: Place, engine: Engine): readonly RepoPath[] {
  return [...names].flatMap(name => classIn(name, place, engine)?.path ?? [])
}

/** `undefined` where nothing sets it, as far as was read. */
function collect(names: ReadonlySet<string>, property: string, place: Place, engine: Engine): Values | undefined {
  const writes = countingWrites(names, property, place, engine)
  if (writes.length > MAX_WRITES) return anything
  const parts = writes.map(entry => writtenTo(entry, property, engine))
  const promoted = promotedParameters(names, property, place, engine)
  const all = [...parts, ...promoted]
  const meant = all.filter(part => !isPlaceholder(part))
  if (meant.length === 0) return all[0]
  return union(meant, engine.cap)
}

/** `null`, `false`, `''` and `[]` as a default only say that the real value comes later. */
function isPlaceholder(values: Values): boolean {
  if (values.open || values.alternatives.length !== 1) return false
  const [only] = values.alternatives
  if (only?.kind === 'null' || (only?.kind === 'boolean' && !only.value)) return true
  return (
    (only?.kind === 'text' && only.text === '') || (only?.kind === 'array' && only.items.length === 0 && !only.open)
  )
}

/** Those in force here, and whatever the class that is meant does itself. */
function countingWrites(
  names: ReadonlySet<string>,
  property: string,
  place: Place,
  engine: Engine,
): readonly In<AssignmentFact>[] {
  const all = writesTo(names, property, engine)
  const inForce = new Set(chooseInForce(all, place.path, engine.world))
  const own = new Set(pathsOf(names, place, engine))
  return all.filter(write => inForce.has(write) || own.has(write.path))
}

/** In path order, as they stand in their files. */
function writesTo(names: ReadonlySet<string>, property: string, engine: Engine): readonly In<AssignmentFact>[] {
  const { properties } = engine.world.symbols
  const writes = [undefined, ...names].flatMap(owner => properties.get(propertyKey(owner, property)) ?? [])
  return writes.sort((a, b) => (a.path < b.path ? -1 : a.path > b.path ? 1 : a.fact.at - b.fact.at))
}

function writtenTo({ path, facts, fact }: In<AssignmentFact>, property: string, engine: Engine): Values {
  const there = { path, facts, scope: fact.scope, block: fact.block, at: fact.at }
  if (fact.op === 'unset') return one({ kind: 'null' })
  if (fact.op !== '=' && fact.op !== '??=' && fact.op !== 'property-default') return anything
  const values = knownOrHole(fact.value, there, engine)
  const trace = { path, span: fact.span, message: `${property} is set here` }
  if (fact.target.kind !== 'element') return withTrace(values, trace)
  const key = fact.target.key && keyText(fact.target.key, there, engine)
  return key === undefined
    ? one({ kind: 'array', items: [], open: true })
    : one({ kind: 'array', items: [{ key, value: values }], open: true })
}

function promotedParameters(
  names: ReadonlySet<string>,
  property: string,
  place: Place,
  engine: Engine,
): readonly Values[] {
  const constructors = [...names].flatMap(name => {
    const entry = classIn(name, place, engine)
    const scope = entry && engine.world.symbols.methods.get(classKey(entry.path, entry.index))?.get('__construct')
    return scope ? [scope] : []
  })
  return constructors.flatMap(scope => {
    const parameter = scope.fact.parameters.find(candidate => candidate.promoted && candidate.name === property)
    return parameter ? [parameterOf(property, scope, engine)] : []
  })
}
