import type { RepoPath } from '../model/path.ts'
import type { ClassRef, Expr } from '../php/expression.ts'
import type { AssignmentFact, ScopeFact } from '../php/facts.ts'
import type { Engine, Place } from './engine.ts'
import { keyText, knownOrHole } from './evaluate.ts'
import { currentClass } from './identity.ts'
import { chooseInForce } from './in-force.ts'
import { type ClassIn, classKey, type In, rootTarget, type ScopeIn } from './symbols.ts'
import { anything, one, union, type Values, withTrace } from './values.ts'
import { parameterOf } from './variables.ts'

/** Assignments to one property name beyond which it counts as open. */
const MAX_WRITES = 60

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
function lineage(name: string, place: Place, engine: Engine): readonly ClassIn[] {
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

/** The names of all classes whose code may run on an instance of `name`: its lineage and its heirs. */
function family(name: string, place: Place, engine: Engine): ReadonlySet<string> {
  const names = new Set(lineage(name, place, engine).map(entry => entry.fact.name))
  names.add(name)
  const below = new Set([name])
  for (const at of below) for (const heir of engine.world.symbols.heirs.get(at) ?? []) below.add(heir)
  for (const heir of below) names.add(heir)
  return names
}

export function findMethod(className: string, method: string, place: Place, engine: Engine): ScopeIn | undefined {
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
  const names = family(className, place, engine)
  const paths = pathsOf(names, place, engine)
  return engine.once(`property ${className}->${property} in ${paths.join()}`, () =>
    collect(names, property, place, engine),
  )
}

function pathsOf(names: ReadonlySet<string>, place: Place, engine: Engine): readonly RepoPath[] {
  return [...names].flatMap(name => classIn(name, place, engine)?.path ?? [])
}

function collect(names: ReadonlySet<string>, property: string, place: Place, engine: Engine): Values {
  const entries = chooseInForce(engine.world.symbols.properties.get(property) ?? [], place.path, engine.world)
  const writes = entries.filter(entry => belongsTo(entry, names))
  if (writes.length > MAX_WRITES) return anything
  const parts = writes.map(entry => writtenTo(entry, property, engine))
  const promoted = promotedParameters(names, property, place, engine)
  const all = [...parts, ...promoted]
  const meant = all.filter(part => !isPlaceholder(part))
  if (all.length === 0) for (const path of pathsOf(names, place, engine)) engine.demand(property, path)
  if (meant.length === 0) return all.length === 0 ? anything : (all[0] ?? anything)
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

function belongsTo({ facts, fact }: In<AssignmentFact>, names: ReadonlySet<string>): boolean {
  if (fact.op === 'property-default') return names.has(facts.classes[fact.class ?? -1]?.name ?? '')
  const target = rootTarget(fact.target)
  if (target.kind === 'static-property') {
    return target.class.kind === 'name'
      ? names.has(target.class.name)
      : names.has(ownerOf(facts.scopes, fact, facts.classes))
  }
  if (target.kind !== 'property') return false
  const onThis = target.object.kind === 'variable' && target.object.name === 'this'
  return !onThis || names.has(ownerOf(facts.scopes, fact, facts.classes))
}

function ownerOf(
  scopes: readonly ScopeFact[],
  fact: AssignmentFact,
  classes: readonly { readonly name: string }[],
): string {
  return classes[scopes[fact.scope]?.class ?? -1]?.name ?? ''
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
