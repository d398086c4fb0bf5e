import { literal, NEVER, type WildStep } from './wildcards.ts'

const NAMED: ReadonlyMap<string, RegExp> = new Map(
  Object.entries({
    alnum: /[A-Za-z\d]/,
    alpha: /[A-Za-z]/,
    blank: /[ \t]/,
    cntrl: /\p{Cc}/u,
    digit: /\d/,
    graph: /[!-~]/,
    lower: /[a-z]/,
    print: /[ -~]/,
    punct: /[!-/:-@[-`{-~]/,
    space: /[ \t\n\v\f\r]/,
    upper: /[A-Z]/,
    xdigit: /[A-Fa-f\d]/,
  }),
)

export interface ClassDialect {
  /** The characters that negate a class: `!^`, or `^` alone. */
  readonly negation: string
  /** Whether a class may match a slash. */
  readonly slash: boolean
}

type Test = (character: string) => boolean

/**
 * The class that begins with the bracket at `start`, as wildmatch.c of git and rsync reads it, and where the pattern goes on.
 * One that does not end matches nothing.
 */
export function characterClass(
  pattern: string,
  start: number,
  dialect: ClassDialect,
): { readonly step: WildStep; readonly end: number } {
  const negated = start + 1 < pattern.length && dialect.negation.includes(pattern.charAt(start + 1))
  const tests: Test[] = []
  let at = start + (negated ? 2 : 1)
  for (let first = true; first || pattern[at] !== ']'; first = false) {
    const member = memberAt(pattern, at)
    if (member === undefined) return { step: NEVER, end: pattern.length }
    tests.push(member.test)
    at = member.end
  }
  const test: Test = character =>
    (dialect.slash || character !== '/') && tests.some(member => member(character)) !== negated
  return { step: { kind: 'one', test }, end: at + 1 }
}

interface Member {
  readonly test: Test
  readonly end: number
}

/** Undefined where the class cannot be read. */
function memberAt(pattern: string, at: number): Member | undefined {
  const named = /^\[:([^\]]*):\]/.exec(pattern.slice(at))
  if (named !== null) {
    const members = NAMED.get(named[1] ?? '')
    return members && { test: character => members.test(character), end: at + named[0].length }
  }
  const from = characterAt(pattern, at)
  if (from === undefined) return undefined
  const isRange = pattern[from.end] === '-' && from.end + 1 < pattern.length && pattern[from.end + 1] !== ']'
  if (!isRange) return { test: character => character === from.character, end: from.end }
  const to = characterAt(pattern, from.end + 1)
  return to && { test: character => character >= from.character && character <= to.character, end: to.end }
}

function characterAt(pattern: string, at: number): { readonly character: string; readonly end: number } | undefined {
  const place = pattern[at] === '\\' ? at + 1 : at
  const character = pattern[place]
  return character === undefined ? undefined : { character, end: place + 1 }
}

/** A character that a backslash makes literal; one that ends the pattern matches nothing. */
export function escaped(character: string | undefined): WildStep {
  return character === undefined ? NEVER : literal(character)
}
