import { literal, matchesWhole, type WildStep } from './wildcards.ts'
import { wildmatchSteps } from './wildmatch.ts'

/** Asks about a path below the directory that is copied, over bytes as characters. */
export type RsyncPatternTest = (path: string, isDirectory: boolean) => boolean

const SLASH: WildStep = literal('/')

/**
 * A pattern of rsync(1), as `rule_matches` of its exclude.c compares it: with a slash in front it begins at the copied
 * directory, else it is compared with the end of the path; with a slash at its end it means a directory alone.
 */
export function rsyncPattern(text: string): RsyncPatternTest {
  const directoryOnly = text.length > 1 && text.endsWith('/')
  const pattern = directoryOnly ? text.slice(0, -1) : text
  const matches = /[*[?]/.test(pattern) ? wildTest(pattern) : plainTest(pattern)
  return (path, isDirectory) => (isDirectory || !directoryOnly) && matches(path, isDirectory)
}

function plainTest(pattern: string): RsyncPatternTest {
  if (pattern.startsWith('/')) return path => path === pattern.slice(1)
  return path => path === pattern || path.endsWith(`/${pattern}`)
}

function wildTest(pattern: string): RsyncPatternTest {
  const anchored = pattern.startsWith('/')
  const steps = wildmatchSteps(anchored ? pattern.slice(1) : pattern, 'rsync')
  // `dir/***` is the directory itself, too.
  const subject = (path: string, isDirectory: boolean) => (isDirectory && pattern.endsWith('***') ? `${path}/` : path)
  if (pattern.startsWith('**')) return (path, isDirectory) => matchesWhole(steps, `/${subject(path, isDirectory)}`)
  if (anchored) return (path, isDirectory) => matchesWhole(steps, subject(path, isDirectory))
  if (pattern.includes('**')) return afterAnySlash(steps, subject)
  const elements = pattern.split('/').length
  return path => {
    const parts = path.split('/')
    return parts.length >= elements && matchesWhole(steps, parts.slice(-elements).join('/'))
  }
}

/** The start of the path, or what follows any of its slashes. */
function afterAnySlash(
  steps: readonly WildStep[],
  subject: (path: string, isDirectory: boolean) => string,
): RsyncPatternTest {
  const anywhere: readonly WildStep[] = [SLASH, { kind: 'directories' }, ...steps]
  return (path, isDirectory) => matchesWhole(anywhere, `/${subject(path, isDirectory)}`)
}
