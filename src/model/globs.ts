import { Minimatch, type MinimatchOptions, minimatch } from 'minimatch'

/** Longer patterns are refused: no real one comes near. */
const MAX_LENGTH = 512
/** With the escaped name of a directory in front. */
const MAX_REBASED_LENGTH = MAX_LENGTH + 2 * 4096
/** How many patterns the braces of one glob may stand for. */
const MAX_BRACES = 100
const MAX_GLOBS = 1000

/** Extended globs, comments and minimatch's own negation are off: a pattern from a stranger must stay cheap and plain. */
const OPTIONS: MinimatchOptions = {
  dot: true,
  noext: true,
  nocomment: true,
  nonegate: true,
  braceExpandMax: MAX_BRACES + 1,
  platform: 'linux',
}

/** Says whether a path of the tree is matched. */
export type PathTest = (path: string) => boolean

/**
 * Why a glob cannot be used, in words that follow its name; `undefined` when it can be. The limits keep a configuration
 * that comes with a pull request from stopping the run.
 */
export function globFault(glob: string, maxLength = MAX_LENGTH): string | undefined {
  if (glob === '' || glob === '!') return 'is empty'
  if (glob.length > maxLength) return `is longer than ${maxLength} characters`
  if (/[!?+*@]\(/.test(glob)) return 'uses an extended glob such as +(a|b); write {a,b} instead'
  if (glob.includes('\0')) return 'holds a NUL'
  if (/^(?:[^\\]|\\[^a-z\d])*\\[a-z\d]/i.test(glob)) return 'uses \\ between directories; write / instead'
  if (/^!?(?:\/|\.\.?(?:\/|$))/.test(glob) && glob !== '.') return 'must be relative, without ./ or ../ in front'
  if (minimatch.braceExpand(glob, OPTIONS).length > MAX_BRACES) return `stands for more than ${MAX_BRACES} patterns`
  return undefined
}

/**
 * Why a list of globs cannot be used, in words that name the glob; `undefined` when it can be. A list that begins with
 * `!` would match nothing, which is never what was meant.
 */
export function globListFault(globs: readonly string[]): string | undefined {
  if (globs.length > MAX_GLOBS) return `there are more than ${MAX_GLOBS} globs`
  const first = globs[0]
  if (first?.startsWith('!')) return `${named(first)} has nothing before it to take back; put a glob without ! first`
  for (const glob of globs) {
    const fault = globFault(glob)
    if (fault !== undefined) return `the glob ${named(glob)} ${fault}`
  }
  return undefined
}

function named(glob: string): string {
  return JSON.stringify(glob.length > 60 ? `${glob.slice(0, 60)}…` : glob)
}

/**
 * `**` crosses directories, `*` does not; a leading dot is nothing special; a glob that names a directory, with or
 * without a slash at its end, holds all that is below. `!` in front takes back what an earlier glob matched: the last
 * glob that matches decides. Throws RangeError for a glob that `globFault` objects to.
 */
export function compileGlobs(globs: readonly string[]): PathTest {
  const steps = globs.map(compileGlob)
  if (steps.length === 0) return () => false
  return path => steps.findLast(step => step.matches(path))?.positive ?? false
}

/** Tells the index of the glob that decides: the last one that matches, which may begin with `!`. Throws as `compileGlobs`. */
export function decidingGlob(globs: readonly string[]): (path: string) => number | undefined {
  const steps = globs.map(compileGlob)
  return path => {
    const index = steps.findLastIndex(step => step.matches(path))
    return index < 0 ? undefined : index
  }
}

function compileGlob(glob: string): { positive: boolean; matches: PathTest } {
  const fault = globFault(glob, MAX_REBASED_LENGTH)
  if (fault !== undefined) throw new RangeError(`the glob ${named(glob)} ${fault}`)
  const positive = !glob.startsWith('!')
  const pattern = (positive ? glob : glob.slice(1)).replace(/\/+$/, '')
  if (pattern === '.') return { positive, matches: () => true }
  const itself = new Minimatch(pattern, OPTIONS)
  const below = new Minimatch(`${pattern}/**`, OPTIONS)
  return { positive, matches: path => itself.match(path) || below.match(path) }
}
