import { displayName } from '../model/path.ts'
import type { ConstantFact } from '../php/facts.ts'
import type { Engine, Place } from './engine.ts'
import { knownOrHole } from './evaluate.ts'
import { chooseInForce } from './in-force.ts'
import type { In } from './symbols.ts'
import { anything, one, oneText, union, type Values, withTrace } from './values.ts'

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
    const definitions = definitionsOf(name, place, engine)
    if (definitions.length > 0) return definedValue(name, definitions, engine)
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

export function definitionsOf(name: string, place: Place, engine: Engine): readonly In<ConstantFact>[] {
  return chooseInForce(engine.world.symbols.constants.get(name) ?? [], place.path, engine.world)
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

function definedValue(name: string, definitions: readonly In<ConstantFact>[], engine: Engine): Values {
  const key = `constant ${name} of ${definitions.map(({ path, fact }) => `${path}@${fact.at}`).join()}`
  return engine.once(key, () =>
    union(
      definitions.map(definition => definitionValue(name, definition, engine)),
      engine.cap,
    ),
  )
}

function definitionValue(name: string, { path, facts, fact }: In<ConstantFact>, engine: Engine): Values {
  const values = knownOrHole(fact.value, { path, facts, scope: fact.scope, block: fact.block, at: fact.at }, engine)
  return withTrace(values, { path, span: fact.span, message: `${displayName(name)} is defined here` })
}
