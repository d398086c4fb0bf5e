import { type GitPatternTest, gitPattern } from './git-pattern.ts'

/** `undefined`: the line takes back what others say (`!attr`). */
export type AttributeValue = true | false | string | undefined

export interface AttributeState {
  readonly name: string
  readonly value: AttributeValue
}

/** One line of a .gitattributes file. */
export interface AttributeLine {
  /** 1-based. */
  readonly line: number
  /** As it is written, over bytes as characters. */
  readonly pattern: string
  readonly states: readonly AttributeState[]
  /** Absent for a line that defines a macro: then `pattern` is its name. */
  readonly matches?: GitPatternTest
}

const BLANK = /[ \t\r]+/
const MACRO = '[attr]'
/** Git takes longer lines for an attack. */
const MAX_LINE = 2048

/** Reads a .gitattributes file as attr.c of git does; lines that it refuses are left out. Bytes stand for one character each. */
export function parseAttributes(text: string): readonly AttributeLine[] {
  return text
    .replace(/^\xef\xbb\xbf/, '')
    .split('\n')
    .flatMap((line, index) => parseLine(line, index + 1) ?? [])
}

function parseLine(text: string, line: number): AttributeLine | undefined {
  const rest = text.replace(/^[ \t\r]+/, '')
  if (rest === '' || rest.startsWith('#') || text.length >= MAX_LINE) return undefined
  const { name, after } = nameOf(rest)
  if (name.length > MACRO.length && name.startsWith(MACRO)) {
    const words = rest.slice(MACRO.length).split(BLANK).filter(Boolean)
    const [macro = '', ...states] = words
    return isAttributeName(macro) ? made({ line, pattern: macro }, states) : undefined
  }
  if (name.startsWith('!')) return undefined
  return made({ line, pattern: name, matches: gitPattern(name) }, after.split(BLANK).filter(Boolean))
}

function made(line: Omit<AttributeLine, 'states'>, words: readonly string[]): AttributeLine | undefined {
  const states = words.map(stateOf)
  return states.every(({ name }) => isAttributeName(name)) ? { ...line, states } : undefined
}

function stateOf(word: string): AttributeState {
  if (word.startsWith('-')) return { name: word.slice(1), value: false }
  if (word.startsWith('!')) return { name: word.slice(1), value: undefined }
  const equals = word.indexOf('=')
  return equals < 0 ? { name: word, value: true } : { name: word.slice(0, equals), value: word.slice(equals + 1) }
}

function isAttributeName(name: string): boolean {
  return /^[A-Za-z0-9_.][-A-Za-z0-9_.]*$/.test(name) && !name.startsWith('builtin_')
}

/** A pattern may be quoted as C strings are. */
function nameOf(text: string): { readonly name: string; readonly after: string } {
  const quoted = text.startsWith('"') ? unquote(text) : undefined
  if (quoted !== undefined) return quoted
  const end = text.search(BLANK)
  return end < 0 ? { name: text, after: '' } : { name: text.slice(0, end), after: text.slice(end) }
}

const ESCAPES: Readonly<Record<string, string>> = { a: '\x07', b: '\b', f: '\f', n: '\n', r: '\r', t: '\t', v: '\v' }

/** Undefined for what quote.c of git refuses. */
function unquote(text: string): { readonly name: string; readonly after: string } | undefined {
  let name = ''
  for (let at = 1; at < text.length; ) {
    const [token = ''] = /^(?:\\[0-3][0-7]{2}|\\[abfnrtv"\\]|[^\\])/s.exec(text.slice(at)) ?? []
    if (token === '') return undefined
    at += token.length
    if (token === '"') return { name, after: text.slice(at) }
    name += unescaped(token)
  }
  return undefined
}

function unescaped(token: string): string {
  if (!token.startsWith('\\')) return token
  if (token.length === 4) return String.fromCharCode(Number.parseInt(token.slice(1), 8))
  const letter = token.charAt(1)
  return ESCAPES[letter] ?? letter
}
