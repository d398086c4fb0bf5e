import { characterClass, escaped } from './character-class.ts'
import { literal, type WildStep } from './wildcards.ts'

/** What two or more stars mean: `git`: directories, between slashes only; `rsync`: anything, wherever they stand. */
export type StarDialect = 'git' | 'rsync'

const CLASSES = { negation: '!^', slash: false }

/** A pattern as wildmatch.c of git (with WM_PATHNAME) or of rsync reads it, over bytes that stand for one character each. */
export function wildmatchSteps(pattern: string, dialect: StarDialect): WildStep[] {
  const steps: WildStep[] = []
  for (let at = 0; at < pattern.length; ) {
    const character = pattern[at] ?? ''
    if (character === '*') {
      const stars = starsAt(pattern, at, dialect)
      steps.push(stars.step)
      at = stars.end
    } else if (character === '[') {
      const { step, end } = characterClass(pattern, at, CLASSES)
      steps.push(step)
      at = end
    } else if (character === '\\') {
      steps.push(escaped(pattern[at + 1]))
      at += 2
    } else {
      steps.push(character === '?' ? { kind: 'one', test: other => other !== '/' } : literal(character))
      at += 1
    }
  }
  return steps
}

function starsAt(pattern: string, start: number, dialect: StarDialect): { step: WildStep; end: number } {
  let end = start
  while (pattern[end] === '*') end++
  const several = end - start > 1
  if (dialect === 'rsync' || !several) return { step: { kind: 'any', slashes: several }, end }
  const rest = pattern.slice(end)
  const stands = start === 0 || pattern[start - 1] === '/'
  if (!stands || !/^(?:$|\/|\\\/)/.test(rest)) return { step: { kind: 'any', slashes: false }, end }
  if (rest.startsWith('/')) return { step: { kind: 'directories' }, end: end + 1 }
  return { step: { kind: 'any', slashes: true }, end }
}
