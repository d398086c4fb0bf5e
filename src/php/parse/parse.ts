import phpParser from 'php-parser'
import { readPhp } from '../reader/read-php.ts'
import type { Skips } from '../reader/tokens.ts'
import { type ParserInsides, repairParser } from './parser-repairs.ts'
import { isNode, type SyntaxNode } from './syntax-tree.ts'

/** A syntax error: what the parser said about the byte at `at`. */
export interface ParseError {
  readonly at: number
  readonly message: string
}

export interface Parsed {
  /** The statements of the file; absent where nothing could be read. */
  readonly statements?: readonly SyntaxNode[]
  readonly errors: readonly ParseError[]
}

/** How often a byte that the lexer chokes on is blanked before the file is given up. */
const MAX_REPAIRS = 20
/** More errors than this are no reading any more. */
const MAX_ERRORS = 1000
/** Longer sources, blanks left out, are not read around errors: for some of them php-parser needs quadratic time. */
const MAX_UNITS = 512 * 1024
/** How often operators may change places, beside once for each byte: it does so quadratically often in long chains. */
const MAX_SHIFTS = 200_000
/** Of these php-parser makes a new list with each that it reads. */
const LISTED: ReadonlySet<unknown> = new Set(
  'property propertystatement traituse enumcase classconstant constantstatement usegroup useitem'.split(' '),
)
const MAX_LISTED = 10_000
/** How often its lexer may take a character, beside ten times each: in some states it goes on for ever at the end. */
const MAX_STEPS = 100_000

/** What of a source need not be read. */
export interface Cut {
  /** See `Skips`. */
  readonly skips: Skips
  /** The same with blanks in the place of all that, and of comments. */
  blanked(): string
}

/**
 * Parses bytes (as latin1), so that offsets are bytes. Never throws: what could not be read is missing from
 * `statements` and named in `errors`. What our own reader does not read is left to php-parser. `shortTags`: `<?` opens
 * PHP.
 */
export function parsePhp(source: string, shortTags = false, cut?: Cut): Parsed {
  try {
    const statements = readPhp(source, shortTags, cut?.skips)
    if (statements) return { statements, errors: [] }
  } catch (error) {
    // The other parser recurses further for the same source.
    if (error instanceof RangeError) return { errors: [{ at: 0, message: 'nested too deeply' }] }
    throw error
  }
  return parseTolerantly(cut?.blanked() ?? source, shortTags)
}

/**
 * The same by php-parser, which reads around errors. It also rejects some valid code (`clone (new X)`, a function named
 * `readonly`, `instanceof (expr)`, `static::$x::new()`): an error is never by itself a finding.
 */
export function parseTolerantly(source: string, shortTags = false): Parsed {
  if (isLong(source)) return { errors: [{ at: 0, message: 'too long to read around a syntax error' }] }
  // The lexer loops for ever in an `enum` that the file ends with.
  let text = `${source}\n`
  const errors: ParseError[] = []
  for (let repairs = 0; repairs <= MAX_REPAIRS; repairs++) {
    const engine = createEngine(shortTags)
    try {
      const program: unknown = engine.parseCode(text, '')
      return { statements: statementsOf(program), errors: [...errors, ...errorsOf(program)] }
    } catch (error) {
      const { offset } = insidesOf(engine).lexer
      errors.push({ at: Math.max(0, offset - 1), message: error instanceof Error ? error.message : String(error) })
      if (error instanceof RangeError || error instanceof GivenUp || offset < 1) break
      text = `${text.slice(0, offset - 1)} ${text.slice(offset)}`
    }
  }
  return { errors }
}

function isLong(source: string): boolean {
  if (source.length <= MAX_UNITS) return false
  let units = 0
  for (let at = 0; at < source.length; at++) if (source.charCodeAt(at) > 32) units++
  return units > MAX_UNITS
}

class GivenUp extends Error {}

function createEngine(shortTags: boolean): phpParser.Engine {
  const engine = new phpParser.Engine({
    parser: { version: '8.5', suppressErrors: true, extractDoc: false },
    ast: { withPositions: true },
    lexer: { short_tags: shortTags, asp_tags: false },
  })
  repairParser(insidesOf(engine))
  stopAtTooManyErrors(insidesOf(engine).parser)
  stopAtTooMuchWork(insidesOf(engine))
  return engine
}

/** php-parser declares few of its members. */
function insidesOf(engine: phpParser.Engine): ParserInsides {
  return engine as unknown as ParserInsides
}

/** In its tolerant mode the parser can go on for ever without reading a token, but not without reporting an error. */
function stopAtTooManyErrors(parser: ParserInsides['parser']): void {
  const raiseError = parser.raiseError
  let count = 0
  parser.raiseError = (...args: unknown[]) => {
    if (++count > MAX_ERRORS) throw new GivenUp('too many syntax errors')
    return raiseError.apply(parser, args)
  }
}

/** Each node comes by here once, and again whenever an operator changes places. */
function stopAtTooMuchWork({ ast, lexer }: ParserInsides): void {
  const { resolvePrecedence } = ast
  const { input, unput } = lexer
  let steps = 0
  let shifts = 0
  let listed = 0
  ast.resolvePrecedence = (node, parser) => {
    if (++shifts > MAX_SHIFTS + lexer.size) throw new GivenUp('too many operators')
    if (LISTED.has(node.kind) && ++listed > MAX_LISTED) throw new GivenUp('too many members')
    return resolvePrecedence.call(ast, node, parser)
  }
  const step = (work: number): void => {
    steps += work
    if (steps > MAX_STEPS + 10 * lexer.size) throw new GivenUp('too many characters')
  }
  lexer.input = () => {
    step(1)
    return input.call(lexer)
  }
  // It copies what was read of the token.
  lexer.unput = size => {
    step(lexer.yytext.length >> 8)
    return unput.call(lexer, size)
  }
}

function statementsOf(program: unknown): readonly SyntaxNode[] {
  if (!isNode(program) || !Array.isArray(program['children'])) return []
  return program['children'].flat().filter(isNode)
}

function errorsOf(program: unknown): ParseError[] {
  if (!isNode(program) || !Array.isArray(program['errors'])) return []
  return program['errors'].filter(isNode).map(error => ({
    at: error.loc?.start.offset ?? 0,
    message: String(error['message']).replace(/ on line \d+$/, ''),
  }))
}
