import { posix } from 'node:path'
import { cleanPattern, type DockerPatternTest, dockerPattern } from './docker-pattern.ts'
import type { Exclusion, ExclusionTest } from './exclusion.ts'

interface DockerLine {
  readonly line: number
  readonly pattern: string
  readonly includes: boolean
  readonly matches: DockerPatternTest
}

/** The ignore file of a build context. */
export interface DockerIgnoreFile {
  /** Its path in the tree. */
  readonly path: string
  /** Decoded as names are. */
  readonly text: string
  /** The build context, relative to the tree's root; paths outside of it are not asked about. */
  readonly directory: string
}

/**
 * What a .dockerignore keeps out of an image: the last line that matches a path or a directory above it decides. Other than
 * in a .gitignore patterns begin at the context, and below a directory that is left out something can be taken in again.
 */
export function dockerIgnore({ path: file, text, directory }: DockerIgnoreFile): ExclusionTest {
  const lines = parseLines(text)
  const prefix = directory === '' ? '' : `${directory}/`
  return path => {
    if (!path.startsWith(prefix)) return undefined
    const levels = levelsOf(path.slice(prefix.length))
    const found = lines.findLast(({ matches }) => levels.some(matches))
    return found === undefined || found.includes ? undefined : exclusionOf(file, found)
  }
}

function exclusionOf(file: string, { line, pattern }: DockerLine): Exclusion {
  return { source: `${file}:${line}`, pattern }
}

/** `a`, `a/b`, `a/b/c` of `a/b/c`. */
function levelsOf(path: string): readonly string[] {
  const parts = path.split('/')
  return parts.map((_, index) => parts.slice(0, index + 1).join('/'))
}

function parseLines(text: string): readonly DockerLine[] {
  return text
    .replace(/^\ufeff/, '')
    .split('\n')
    .flatMap((text, index) => parseLine(text, index + 1) ?? [])
}

/** Moby cleans a pattern twice, and looks for the `!` before and after. */
function parseLine(text: string, line: number): DockerLine | undefined {
  const written = text.startsWith('#') ? '' : text.trim()
  const isNegated = written.startsWith('!')
  const first = isNegated ? written.slice(1).trim() : written
  if (first === '') return undefined
  const whole = posix.normalize(`${isNegated ? '!' : ''}${cleanPattern(first)}`.trim()).replace(/(.)\/+$/, '$1')
  const includes = whole.startsWith('!')
  return { line, pattern: written, includes, matches: dockerPattern(includes ? whole.slice(1) : whole) }
}
