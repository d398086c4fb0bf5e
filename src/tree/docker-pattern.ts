import { posix } from 'node:path'
import { characterClass, escaped } from './character-class.ts'
import { literal, matchesWhole, NEVER, type WildStep } from './wildcards.ts'

/** Asks about a path relative to the build context. */
export type DockerPatternTest = (path: string) => boolean

const CLASSES = { negation: '^', slash: true }

/**
 * A cleaned pattern of a .dockerignore as moby's patternmatcher compiles it: `**` and the slash after it are any number of
 * directories, at the end anything. Patterns that begin with two stars and hold nothing else special are compared with
 * the end of the path.
 */
export function dockerPattern(pattern: string): DockerPatternTest {
  if (!/[*?[\]\\]/.test(pattern)) return path => path === pattern
  const [, inner = '', trailing] = /^([^*?[\]\\]*)(\*\*\/?)$/.exec(pattern) ?? []
  if (trailing !== undefined && inner !== '') return path => path.startsWith(pattern.slice(0, -2))
  const [, suffix] = /^\*\*([^*?[\]\\]*)$/.exec(pattern) ?? []
  if (suffix !== undefined) {
    return path => path.endsWith(suffix) || (suffix.startsWith('/') && path === suffix.slice(1))
  }
  const steps = stepsOf(pattern)
  return path => matchesWhole(steps, path)
}

function stepsOf(pattern: string): WildStep[] {
  const steps: WildStep[] = []
  for (let at = 0; at < pattern.length; ) {
    const { step, end } = stepAt(pattern, at)
    steps.push(step)
    at = end
  }
  return steps
}

function stepAt(pattern: string, at: number): { readonly step: WildStep; readonly end: number } {
  const character = pattern[at] ?? ''
  if (character === '*' && pattern[at + 1] === '*') {
    const end = at + (pattern[at + 2] === '/' ? 3 : 2)
    return { step: end >= pattern.length ? { kind: 'any', slashes: true } : { kind: 'directories' }, end }
  }
  if (character === '[') return characterClass(pattern, at, CLASSES)
  if (character === '\\') return { step: escapedAt(pattern, at + 1), end: at + 2 }
  const any: WildStep = { kind: 'one', test: other => other !== '/' }
  const step: WildStep =
    character === '*' ? { kind: 'any', slashes: false } : character === '?' ? any : literal(character)
  return { step, end: at + 1 }
}

/** Moby leaves the backslash to its regular expressions, in which one before a letter or a digit is not that character. */
function escapedAt(pattern: string, at: number): WildStep {
  return /[A-Za-z\d]/.test(pattern.charAt(at)) ? NEVER : escaped(pattern[at])
}

/** A pattern without what means nothing, as Go's filepath.Clean leaves it: no `./`, `//`, `..` or slash at either end. */
export function cleanPattern(pattern: string): string {
  const clean = posix.normalize(pattern).replace(/(.)\/+$/, '$1')
  return clean.length > 1 ? clean.replace(/^\//, '') : clean
}
