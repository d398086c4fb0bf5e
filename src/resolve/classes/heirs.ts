import { classKey, propertyKey, type Symbols } from '../expressions/symbols.ts'

interface Known {
  readonly heirs: Map<string, ReadonlySet<string>>
  readonly setting: Map<string, readonly string[]>
}

const knownOf = new WeakMap<Symbols, Known>()

function known(symbols: Symbols): Known {
  const before = knownOf.get(symbols)
  if (before) return before
  const fresh: Known = { heirs: new Map(), setting: new Map() }
  knownOf.set(symbols, fresh)
  return fresh
}

/** The names of a class and of all that extend, implement or use it, directly or not. */
export function heirsOf(name: string, symbols: Symbols): ReadonlySet<string> {
  const { heirs } = known(symbols)
  const before = heirs.get(name)
  if (before) return before
  const below = new Set([name])
  for (const at of below) for (const heir of symbols.heirs.get(at) ?? []) below.add(heir)
  heirs.set(name, below)
  return below
}

/** Those of `heirsOf` whose code sets a property: of a base class with thousands of heirs, these are few. */
export function heirsThatSet(name: string, property: string, symbols: Symbols): readonly string[] {
  const { setting } = known(symbols)
  const key = propertyKey(name, property)
  const before = setting.get(key)
  if (before) return before
  const found = [...heirsOf(name, symbols)].filter(heir => sets(heir, property, symbols))
  setting.set(key, found)
  return found
}

function sets(name: string, property: string, symbols: Symbols): boolean {
  return symbols.properties.has(propertyKey(name, property)) || promotes(name, property, symbols)
}

function promotes(name: string, property: string, { classes, methods }: Symbols): boolean {
  const constructors = (classes.get(name) ?? []).map(({ path, index }) =>
    methods.get(classKey(path, index))?.get('__construct'),
  )
  return constructors.some(scope =>
    scope?.fact.parameters.some(parameter => parameter.promoted && parameter.name === property),
  )
}
