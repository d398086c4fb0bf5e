import { matchesWhole } from './wildcards.ts'
import { wildmatchSteps } from './wildmatch.ts'

/** Asks about a path relative to the file that holds the pattern; a directory ends with a slash. */
export type GitPatternTest = (path: string) => boolean

/**
 * A pattern of .gitignore or .gitattributes (gitignore(5), gitattributes(5)), over bytes as characters: without a slash it means a base name, else a
 * path from the file's directory; with a slash at its end, a directory alone.
 */
export function gitPattern(pattern: string): GitPatternTest {
  const directoryOnly = pattern.endsWith('/')
  const body = directoryOnly ? pattern.slice(0, -1) : pattern
  const matches = body.includes('/') ? pathTest(body.replace(/^\//, '')) : nameTest(body)
  return path => {
    const isDirectory = path.endsWith('/')
    if (directoryOnly && !isDirectory) return false
    return matches(isDirectory ? path.slice(0, -1) : path)
  }
}

function nameTest(pattern: string): GitPatternTest {
  const matches = pathTest(pattern)
  return path => matches(path.slice(path.lastIndexOf('/') + 1))
}

/** Git compares the literal start by itself, so that stars right after it stand at the start of what is left. */
function pathTest(pattern: string): GitPatternTest {
  const start = /[*?[\\]/.exec(pattern)?.index ?? pattern.length
  if (start === pattern.length) return path => path === pattern
  const [prefix, steps] = [pattern.slice(0, start), wildmatchSteps(pattern.slice(start), 'git')]
  const suffix = /[^*?[\]\\/]*$/.exec(pattern)?.[0] ?? ''
  return path => path.startsWith(prefix) && path.endsWith(suffix) && matchesWhole(steps, path.slice(start))
}
