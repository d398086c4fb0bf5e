import { UserError } from '../../model/errors.ts'
import { rememberingGit } from '../remembering-git.ts'
import type { Git } from '../run.ts'
import { offlineContext } from './context.ts'
import { commitSha } from './history.ts'
import { isZeroSha, toSha } from './payload.ts'
import { type BaseCandidate, commitBase, planOf, type RangePlan } from './plan.ts'
import type { ResolvedRange, UndeterminedPolicy } from './range.ts'
import { resolvePlan } from './resolve-plan.ts'

/** One ref that is pushed, as githooks(5) hands it to pre-push. */
export interface PushedRef {
  readonly localRef: string
  /** Zeros for a deletion. A tag's own id for an annotated tag. */
  readonly localSha: string
  readonly remoteRef: string
  /** Zeros for a ref that the remote does not have yet. */
  readonly remoteSha: string
}

/** Parses what git writes to a pre-push hook. Throws UserError `bad-usage` for a line of another shape. */
export function parsePrePush(text: string): readonly PushedRef[] {
  return text
    .split(/\r?\n/)
    .filter(line => line.trim() !== '')
    .map(parseLine)
}

function parseLine(line: string): PushedRef {
  const fields = line.trim().split(' ')
  const [localRef, local, remoteRef, remote] = fields
  const [localSha, remoteSha] = [toSha(local), toSha(remote)]
  if (fields.length !== 4 || !localRef || !remoteRef || localSha === undefined || remoteSha === undefined) {
    const form = '<local ref> <local sha> <remote ref> <remote sha>'
    throw new UserError(
      'bad-usage',
      `--pre-push reads lines of the form ${form}; this is none: ${JSON.stringify(line)}`,
    )
  }
  return { localRef, localSha, remoteRef, remoteSha }
}

export interface PrePushOptions {
  /** Default `all`. */
  readonly onUndetermined?: UndeterminedPolicy | undefined
  /** The hook's first argument: the remote's name, or its address. Default: `origin`. */
  readonly remote?: string | undefined
}

/** What one pushed ref is compared with. */
function planPushedRef(pushed: PushedRef, headSha: string, remote: string | undefined): RangePlan {
  const { localRef, remoteRef, remoteSha } = pushed
  const head = { kind: 'commit', sha: headSha, source: localRef } as const
  const base = isZeroSha(remoteSha) ? mergeBaseWithDefault(remote) : commitBase(remoteSha, `${remoteRef} of the remote`)
  return planOf(`--pre-push, ${localRef} to ${remoteRef}`, head, [base])
}

function mergeBaseWithDefault(remote: string | undefined): BaseCandidate {
  const partner = { kind: 'default-branch', remote } as const
  return { kind: 'merge-base', partner, source: 'the merge-base with the default branch', self: 'nothing-new' }
}

/**
 * One range for each ref that is pushed; refs with the same two trees are one. Deletions give none; when nothing else is
 * pushed, one skipped range. No remote is talked to. Rejects as `resolveTerminalRange` does.
 */
export async function resolvePrePush(
  git: Git,
  stdin: string,
  options: PrePushOptions = {},
): Promise<readonly ResolvedRange[]> {
  const once = rememberingGit(git)
  // Outside of a repository nothing is pushed, which would look like a push of nothing.
  await once.run(['rev-parse', '--git-dir'])
  const pushed = parsePrePush(stdin).filter(ref => !isZeroSha(ref.localSha))
  const ranges: ResolvedRange[] = []
  const seen = new Set<string>()
  const policy = options.onUndetermined ?? 'all'
  for (const ref of pushed) {
    const headSha = await pushedCommit(once, ref)
    if (headSha === undefined) continue
    const key = `${headSha} ${ref.remoteSha}`
    if (seen.has(key)) continue
    seen.add(key)
    ranges.push(await resolvePlan(offlineContext(once), planPushedRef(ref, headSha, options.remote), policy))
  }
  if (ranges.length > 0) return ranges
  return [skippedRange('--pre-push, no commit is pushed')]
}

/** Undefined for a tag of something that is no commit: it is never deployed. */
async function pushedCommit(git: Git, { localRef, localSha }: PushedRef): Promise<string | undefined> {
  const sha = await commitSha(git, localSha)
  if (sha !== undefined) return sha
  const { code } = await git.run(['cat-file', '-e', localSha], { allowedExitCodes: [0, 1, 128] })
  if (code === 0) return undefined
  throw new UserError(
    'bad-ref',
    `${localSha} (${localRef}) is not in this repository; run --pre-push from the hook of the one that is pushed.`,
  )
}

export function skippedRange(method: string): ResolvedRange {
  return { kind: 'skipped', method, complete: true, notes: [], settingsFrom: 'head' }
}
