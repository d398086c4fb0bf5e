import type { FileFacts } from './facts.ts'
import { type Parsed, parsePhp } from './parse/parse.ts'
import { finishFacts } from './relevance/finish-facts.ts'
import type { Scan } from './scan/scan-result.ts'
import { blankAttributes, blankOut, scanForFacts, skipsOf } from './scan/skim.ts'
import { walkStatements } from './walk/control-flow.ts'
import { declareClass, declareClosure } from './walk/declarations.ts'
import { type Place, Walk } from './walk/walk.ts'

const NONE: ReadonlySet<string> = new Set()

const EMPTY: FileFacts = {
  includes: [],
  scopes: [],
  blocks: [],
  assignments: [],
  constants: [],
  calls: [],
  classes: [],
  runs: false,
  syntaxErrors: [],
}

/**
 * What a PHP file says about paths. Never throws. A file without a word that can matter gives empty facts (`runs` is
 * false then, and there are no scopes). `wanted`: see `skim`.
 */
export function extractFacts(bytes: Uint8Array, wanted: ReadonlySet<string> = NONE): FileFacts {
  const source = latin1(bytes)
  const scan = scanForFacts(source, wanted)
  return scan.matters ? factsOf(source, scan, parseScanned(source, scan), wanted) : EMPTY
}

/** The same of bytes as latin1, with the words that a second reading is asked for by: see `SearchableWords`. */
export function extractSearchable(source: string): FileFacts {
  const scan = scanForFacts(source)
  const facts = scan.matters ? factsOf(source, scan, parseScanned(source, scan), NONE) : EMPTY
  return { ...facts, ...scan.words }
}

/** The same facts from a parse of the whole source: what keeps skim honest. */
export function extractFactsUnskimmed(bytes: Uint8Array, wanted: ReadonlySet<string> = NONE): FileFacts {
  const source = latin1(bytes)
  const scan = scanForFacts(source, wanted)
  if (!scan.matters) return EMPTY
  return factsOf(source, scan, parsePhp(blankAttributes(source, scan), scan.shortTags), wanted)
}

function latin1(bytes: Uint8Array): string {
  return Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString('latin1')
}

/** As if all that `skim` blanks out were blank. */
export function parseScanned(source: string, scan: Scan): Parsed {
  return parsePhp(source, scan.shortTags, { skips: skipsOf(scan), blanked: () => blankOut(source, scan) })
}

function factsOf(source: string, scan: Scan, parsed: Parsed, wanted: ReadonlySet<string>): FileFacts {
  try {
    return finishFacts(walkFile(source, scan, parsed), parsed, scan, wanted)
  } catch (error) {
    if (!(error instanceof RangeError)) throw error
    const given: Parsed = { errors: [...parsed.errors, { at: 0, message: 'nested too deeply' }] }
    return finishFacts(walkFile(source, scan, given), given, scan, wanted)
  }
}

export function walkFile(source: string, scan: Scan, parsed: Parsed): Walk {
  const dropped = new Set(scan.bodies.filter(body => !body.kept).map(body => body.open))
  const walk = new Walk(source, dropped, { closure: declareClosure, class: declareClass, statements: walkStatements })
  const scope = walk.addScope({ kind: 'file', parent: -1, at: 0 })
  const outside: Place = { scope, block: -1, class: -1, silenced: false }
  const place = walk.addBlock('body', outside, { at: 0, end: source.length })
  const file = walk.scopes[scope]
  if (file) file.body = place.block
  if (parsed.statements) walk.finishBlock(place, { exits: walkStatements(walk, parsed.statements, place) > 0 })
  else for (const at of scan.includes) noteUnreadable(walk, source, at, place)
  return walk
}

/** In a file that the parser gave up on: an include is known to be there, and nothing else. */
function noteUnreadable(walk: Walk, source: string, at: number, place: Place): void {
  const word = /^(include|require)(_once)?/i.exec(source.slice(at, at + 12))
  if (!word) return
  const end = at + word[0].length
  const keyword = word[1]?.toLowerCase() === 'require' ? 'require' : 'include'
  walk.open(place, 'include', at)
  walk.includes.push({
    keyword: word[2] === undefined ? keyword : `${keyword}_once`,
    operand: { kind: 'opaque', why: 'unparsable' },
    at,
    end,
    scope: place.scope,
    block: place.block,
    silenced: false,
    result: 'used',
  })
}
