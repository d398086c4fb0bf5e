import { displayName } from '../../model/path.ts'
import type { Expr } from '../../php/expressions/expression.ts'
import type { ConstantFact } from '../../php/facts.ts'
import type { Engine, Place } from '../engine.ts'
import { isSampleName } from '../files/places.ts'
import { anything, one, oneText, sameValues, union, type Values, withTrace } from '../values/values.ts'
import { knownOrHole } from './evaluate.ts'
import { chooseInForce } from './in-force.ts'
import type { In } from './symbols.ts'

/** Constants of PHP itself on the servers that PHP sites run on (conformance row 40). */
const PHP_CONSTANTS: ReadonlyMap<string, Values> = new Map<string, Values>([
  ['DIRECTORY_SEPARATOR', oneText('/')],
  ['PATH_SEPARATOR', oneText(':')],
  ['PHP_EOL', oneText('\n')],
  ['PHP_OS_FAMILY', oneText('Linux')],
  ['PATHINFO_DIRNAME', one({ kind: 'number', value: 1 })],
  ['PATHINFO_BASENAME', one({ kind: 'number', value: 2 })],
  ['PATHINFO_EXTENSION', one({ kind: 'number', value: 4 })],
  ['PATHINFO_FILENAME', one({ kind: 'number', value: 8 })],
])

/** What a constant can be where `place` stands: the first of `names` that anything defines decides. */
export function constantValue(names: readonly string[], place: Place, engine: Engine): Values {
  for (const name of names) {
    // A define() of a constant that PHP has already changes nothing: code for servers that lack it never runs.
    const own = PHP_CONSTANTS.get(name)
    if (own && !Object.hasOwn(engine.world.settings.constants, name)) return own
    const definitions = engine.world.symbols.constants.get(name) ?? []
    if (definitions.length > 0) return definedValue(name, definitions, place, engine)
    const given = givenValue(name, engine)
    if (given) return given
  }
  return anything
}

function givenValue(name: string, engine: Engine): Values | undefined {
  const { constants } = engine.world.settings
  const set = Object.hasOwn(constants, name) ? constants[name] : undefined
  return set === undefined ? PHP_CONSTANTS.get(name) : oneText(set)
}

/** True when nothing that we know of ever defines the constant. */
export function isNeverDefined(name: string, engine: Engine): boolean {
  return !engine.world.symbols.constants.has(name) && givenValue(name, engine) === undefined && !isPhpOwn(name)
}

function isPhpOwn(name: string): boolean {
  return /^(?:PHP_|E_|M_|LC_|LOCK_|SEEK_|STD(?:IN|OUT|ERR)$|CURL|OPENSSL_|INTL_|MYSQLI?_|PCRE_|LIBXML_|FILTER_|JSON_|SODIUM_|HHVM_)/.test(
    name,
  )
}

/** Which definition counts is asked only where they differ. */
function definedValue(name: string, definitions: readonly In<ConstantFact>[], place: Place, engine: Engine): Values {
  const agreed = engine.agreed(name, () => agreement(name, definitions, engine))
  if (agreed) return agreed
  return engine.once(`constant ${name} for ${place.path}`, () => {
    const chosen = chooseInForce(definitions, place.path, engine.world)
    return union(
      chosen.map(definition => definitionValue(name, definition, engine)),
      engine.cap,
    )
  })
}

function agreement(name: string, definitions: readonly In<ConstantFact>[], engine: Engine): Values | undefined {
  const [first, ...others] = definitions.map(definition => definitionValue(name, definition, engine))
  return first && !first.open && others.every(other => sameValues(first, other)) ? first : undefined
}

function definitionValue(name: string, { path, facts, fact }: In<ConstantFact>, engine: Engine): Values {
  if (isSampleName(path) && isPlaceholder(fact.value)) return anything
  return engine.once(`constant ${name} of ${path}@${fact.at}`, () => {
    const values = knownOrHole(fact.value, { path, facts, scope: fact.scope, block: fact.block, at: fact.at }, engine)
    return withTrace(values, { path, span: fact.span, message: `${displayName(name)} is defined here` })
  })
}

/** What a sample leaves for others to fill in: no directory is named '', and an absolute one is that of its author. */
function isPlaceholder(value: Expr): boolean {
  return value.kind === 'literal' && /^(?:$|\/|[a-z]:[\\/])/i.test(value.value)
}
