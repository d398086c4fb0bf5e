import { platform } from 'node:process'
import { isRepoPath, type RepoPath } from '../model/path.ts'
import { tokens } from './listing.ts'
import type { Git, RunOptions } from './run.ts'

/**
 * When each file of the index last changed, as its stat said when git looked at it: milliseconds since 1970. Git itself
 * compares whole seconds, so that an edit within one that keeps size and time of modification passes for none.
 */
export async function indexTimes(git: Git, options: RunOptions): Promise<ReadonlyMap<RepoPath, number>> {
  return parseIndexTimes((await git.run(['ls-files', '-z', '--debug'], options)).stdout)
}

/** Parses `ls-files -z --debug`: a name, NUL, then lines about it, of which the first is `  ctime: seconds:nanoseconds`. */
export function parseIndexTimes(output: Uint8Array): ReadonlyMap<RepoPath, number> {
  const times = new Map<RepoPath, number>()
  let name = ''
  for (const text of tokens(Buffer.concat([output, LAST]))) {
    const [about = '', seconds, nanoseconds] = ABOUT.exec(text) ?? []
    if (seconds !== undefined && isRepoPath(name)) times.set(name, Number(seconds) * 1e3 + Number(nanoseconds) / 1e6)
    name = text.slice(about.length)
  }
  return times
}

/** What follows the last name has no end of its own. */
const LAST = Uint8Array.of(0)

/** Of five lines: a name may look like one more. */
const ABOUT = /^ {2}ctime: (\d+):(\d+)\n(?: {2}[a-z]+: .*\n){4}/

/**
 * Whether git took a file for unchanged without looking at more than whole seconds, while the rest says that it is not.
 * `then`: as the index has it; `now`: as the disk has it.
 */
export function isDoubtful(then: number | undefined, now: number | undefined): boolean {
  // On Windows git writes down when a file was made.
  if (then === undefined || now === undefined || platform === 'win32') return false
  return Math.floor(then / 1000) === Math.floor(now / 1000) && Math.abs(then - now) > PRECISION
}

/** Milliseconds since 1970 as a double are a quarter of a microsecond apart. */
const PRECISION = 0.001
