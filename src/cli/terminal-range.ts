import type { RangeSide, ResolvedRange } from '../git/range/range.ts'
import { resolveCommit } from '../git/resolve-commit.ts'
import { createGit, type Git } from '../git/run.ts'
import { UserError } from '../model/errors.ts'
import type { RangeArgs } from './args.ts'

export interface TerminalRangeOptions {
  /** Absolute. */
  readonly directory: string
  readonly range: RangeArgs
  readonly env: Readonly<Record<string, string | undefined>>
}

interface Base {
  readonly sha: string
  readonly source: string
}

/** Which trees a person at a terminal means. Rejects with UserError: `bad-ref`, `range-undetermined`, `git-failed`. */
export async function terminalRange(options: TerminalRangeOptions): Promise<ResolvedRange> {
  const { directory, range } = options
  const git = createGit(directory, { inherited: options.env })
  if (!(await isRepository(git))) return withoutRepository(options)
  const head = await headSide(git, range)
  const words = { complete: true, notes: [], settingsFrom: 'head' as const }
  if (range.scope === 'all') return { kind: 'all', head, method: 'everything was asked for', ...words }
  const base = await findBase(git, range, head.sha)
  if (base !== undefined) {
    const side: RangeSide = { tree: { kind: 'commit', sha: base.sha }, ...base }
    return { kind: 'compare', head, base: side, alsoPresent: null, method: methodOf(range), ...words }
  }
  return everythingInstead(options, { head, method: 'there is no commit to compare with', complete: head.sha === '' })
}

function methodOf(range: RangeArgs): string {
  if (range.staged) return '--staged'
  if (range.base === undefined && range.head === undefined) return 'the working tree'
  const flags = [
    range.base === undefined ? '' : `--base ${range.base}`,
    range.head === undefined ? '' : `--head ${range.head}`,
  ]
  return flags.filter(flag => flag !== '').join(' ')
}

function everythingInstead(
  { range }: TerminalRangeOptions,
  { head, method, complete }: { head: RangeSide; method: string; complete: boolean },
): ResolvedRange {
  if (range.scope === 'changed') {
    throw new UserError('range-undetermined', `There is nothing to compare with: ${method}. Name a commit with --base.`)
  }
  return { kind: 'all', head, method: `everything, since ${method}`, complete, notes: [], settingsFrom: 'head' }
}

async function isRepository(git: Git): Promise<boolean> {
  try {
    await git.run(['rev-parse', '--git-dir'])
    return true
  } catch (error) {
    if (error instanceof UserError && error.code === 'not-a-repository') return false
    throw error
  }
}

function withoutRepository(options: TerminalRangeOptions): ResolvedRange {
  const { range, directory } = options
  if (range.staged || range.base !== undefined || range.head !== undefined) {
    throw new UserError('not-a-repository', `${directory} is not in a git repository, so that only --all is possible.`)
  }
  const head: RangeSide = { tree: { kind: 'worktree' }, sha: '', source: 'the directory' }
  if (range.scope === 'all') {
    return { kind: 'all', head, method: 'everything was asked for', complete: true, notes: [], settingsFrom: 'head' }
  }
  return everythingInstead(options, { head, method: 'this is not a git repository', complete: true })
}

async function headSide(git: Git, range: RangeArgs): Promise<RangeSide> {
  if (range.head !== undefined) {
    const sha = await resolveCommit(git, range.head)
    return { tree: { kind: 'commit', sha }, sha, source: `--head ${range.head}` }
  }
  const sha = (await ask(git, ['rev-parse', '--verify', '--quiet', 'HEAD^{commit}'])) ?? ''
  if (range.staged) return { tree: { kind: 'index' }, sha, source: 'the index' }
  return { tree: { kind: 'worktree' }, sha, source: 'the working tree' }
}

async function findBase(git: Git, range: RangeArgs, head: string): Promise<Base | undefined> {
  if (range.base !== undefined) return { sha: await resolveCommit(git, range.base), source: `--base ${range.base}` }
  if (head === '') return undefined
  if (range.staged) return { sha: head, source: 'HEAD' }
  const branch = await defaultBranch(git)
  if (branch === undefined)
    return range.head === undefined ? { sha: head, source: 'HEAD, since there is no remote' } : undefined
  const sha = await ask(git, ['merge-base', head, branch])
  if (sha === undefined) return undefined
  if (range.head !== undefined && sha === head) return undefined
  return { sha, source: `the merge-base with ${branch.replace(/^refs\/remotes\//, '')}` }
}

/** The remote-tracking default branch, as a full ref. Nothing is fetched. */
async function defaultBranch(git: Git): Promise<string | undefined> {
  const remotes = ((await ask(git, ['remote'])) ?? '').split('\n').filter(name => name !== '')
  const remote = remotes.includes('origin') ? 'origin' : remotes[0]
  if (remote === undefined) return undefined
  const named = await ask(git, ['symbolic-ref', '--quiet', `refs/remotes/${remote}/HEAD`])
  for (const ref of [named, `refs/remotes/${remote}/main`, `refs/remotes/${remote}/master`]) {
    if (ref !== undefined && (await ask(git, ['rev-parse', '--verify', '--quiet', `${ref}^{commit}`]))) return ref
  }
  return undefined
}

/** What git answers, without the line's end; `undefined` when it says no. */
async function ask(git: Git, args: readonly string[]): Promise<string | undefined> {
  const { code, stdout } = await git.run(args, { allowedExitCodes: [0, 1, 128] })
  const text = new TextDecoder().decode(stdout).trim()
  return code === 0 && text !== '' ? text : undefined
}
