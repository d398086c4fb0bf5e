import { UserError } from '../../model/errors.ts'
import { rememberingGit } from '../remembering-git.ts'
import type { Git } from '../run.ts'
import type { Api } from './api-client.ts'
import type { GithubEvent } from './github-event.ts'
import { commitSha } from './history.ts'
import type { TreeSource } from './range.ts'

/** What one resolution works with. Made anew for each. */
export interface RangeContext {
  readonly git: Git
  /** Undefined where there is no API to ask: not on GitHub, or without `fetch`. */
  readonly api: Api | undefined
  readonly event: GithubEvent | undefined
  /** False: no remote is ever talked to. */
  readonly online: boolean
  readonly fetchTimeoutMs: number
  /** See `RangeInput`. */
  readonly onHead?: ((sha: string) => void) | undefined
  /** Ends what was begun in advance. */
  readonly ahead: AbortController
  /** What was tried and why it did not do; grows. */
  readonly notes: string[]
  /** Full ids of commits that were seen to be in this clone. */
  readonly here: Set<string>
  /** Commits that git was to make available, by sha. */
  readonly brought: Map<string, Promise<Brought>>
  /** Commits that the ladder was climbed for, by sha. */
  readonly obtained: Map<string, Promise<TreeSource | undefined>>
}

/** Whether a commit is in this clone, and what was tried for that. */
export interface Brought {
  readonly isThere: boolean
  readonly notes: readonly string[]
}

export function offlineContext(git: Git): RangeContext {
  return {
    git: rememberingGit(git),
    api: undefined,
    event: undefined,
    online: false,
    fetchTimeoutMs: 0,
    ahead: new AbortController(),
    notes: [],
    here: new Set(),
    brought: new Map(),
    obtained: new Map(),
  }
}

/** As `commitSha`, of which the context takes note. */
export async function commitHere({ git, here }: RangeContext, revision: string): Promise<string | undefined> {
  if (here.has(revision)) return revision
  const sha = await commitSha(git, revision)
  if (sha !== undefined) here.add(sha)
  return sha
}

/** A git command that failed is a note and `otherwise`; everything else that is thrown is passed on. */
export async function orNote<T>(context: RangeContext, work: Promise<T>, otherwise: T): Promise<T> {
  try {
    return await work
  } catch (error) {
    if (!(error instanceof UserError) || error.code !== 'git-failed') throw error
    context.notes.push(error.message)
    return otherwise
  }
}
