import type { RunOptions } from '../run.ts'
import { settingNames } from '../setting-names.ts'
import { apiTreeSource } from './api-source.ts'
import { type Brought, commitHere, orNote, type RangeContext } from './context.ts'
import { isShallow, lacksObjects, mainRemote } from './history.ts'
import type { TreeSource } from './range.ts'

/** What the commit is wanted for: only for the head is a full clone asked to fetch, and without a cut. */
export interface Purpose {
  readonly isHead: boolean
  /** A local commit that is likely to share most files; without one the API is not asked. */
  readonly reference: string | undefined
}

/**
 * Makes the tree of a commit available: local objects, one fetch of exactly this commit, the trees API. Undefined when
 * none of them did; each rung that was tried leaves a note.
 */
export function obtainCommit(context: RangeContext, sha: string, purpose: Purpose): Promise<TreeSource | undefined> {
  const known = context.obtained.get(sha)
  if (known !== undefined) return known
  const climbed = climb(context, sha, purpose)
  context.obtained.set(sha, climbed)
  return climbed
}

async function climb(context: RangeContext, sha: string, purpose: Purpose): Promise<TreeSource | undefined> {
  const { isThere, notes } = await bring(context, sha, purpose)
  context.notes.push(...notes)
  return isThere ? { kind: 'commit', sha } : fromApi(context, sha, purpose.reference)
}

/**
 * Begins to make available a commit for which `obtainCommit` will be asked, as far as can be foreseen, but does not ask the
 * API. What it has to say is said then.
 */
export function obtainAhead(context: RangeContext, sha: string): void {
  bring(context, sha, { isHead: false, signal: context.ahead.signal }).catch(() => undefined)
}

/** Ends what was begun in advance and is under way. No commit is fetched any more once this is settled. */
export async function endAhead(context: RangeContext): Promise<void> {
  context.ahead.abort()
  await atRest(context)
}

async function atRest({ brought }: RangeContext): Promise<void> {
  await Promise.allSettled(brought.values())
}

interface Fetching extends Pick<Purpose, 'isHead'> {
  readonly signal?: AbortSignal
}

/** A commit made available by git alone, each once, and one after the other: a fetch locks the repository. */
function bring(context: RangeContext, sha: string, fetching: Fetching): Promise<Brought> {
  const known = context.brought.get(sha)
  if (known !== undefined) return known
  const own = { ...context, notes: [] }
  const brought = atRest(context).then(async () => {
    const isThere = (await isHere(own, sha)) || (own.online && (await fetched(own, sha, fetching)))
    return { isThere, notes: own.notes }
  })
  context.brought.set(sha, brought)
  return brought
}

async function isHere(context: RangeContext, sha: string): Promise<boolean> {
  const { git, notes } = context
  // Asked for at the same time.
  settingNames(git).catch(() => undefined)
  if ((await commitHere(context, sha)) !== sha) return false
  if (!(await orNote(context, lacksObjects(git, sha), true))) return true
  notes.push(`Files of ${short(sha)} are missing from this partial clone.`)
  return false
}

async function fetched(context: RangeContext, sha: string, { isHead, signal }: Fetching): Promise<boolean> {
  const { git, notes } = context
  // What a partial clone lacks of a commit that it has cannot be fetched by the commit's id.
  if ((await commitHere(context, sha)) === sha) return false
  const [remote, shallow] = [await mainRemote(git), await isShallow(git)]
  if (remote === undefined || !(shallow || isHead)) {
    notes.push(`${short(sha)} is not in this clone${remote === undefined ? ', which has no remote' : ''}.`)
    return false
  }
  const failure = await fetchCommit(context, remote, { sha, shallow, ...(signal && { signal }) })
  // Git fails where a remote does not send what it was asked for by its id.
  if (failure === undefined) context.here.add(sha)
  const here = failure === undefined && (await isHere(context, sha))
  notes.push(here ? `${short(sha)} was fetched.` : `${short(sha)} cannot be fetched${failure ?? ''}.`)
  return here
}

/**
 * Adds the objects of one commit. It writes no ref, no FETCH_HEAD, no setting; `--no-filter` keeps a partial clone from
 * leaving its files out, `--depth` would cut the history of a full clone.
 */
const fetchFlags = [
  '--quiet',
  '--no-tags',
  '--no-write-fetch-head',
  '--no-recurse-submodules',
  '--no-auto-maintenance',
  '--no-write-commit-graph',
  '--no-prune',
  '--no-filter',
  '--refmap=',
  '--upload-pack=git-upload-pack',
]

/** Undefined when it succeeded, else the rest of a sentence. */
async function fetchCommit(
  context: RangeContext,
  remote: string,
  wanted: { readonly sha: string; readonly shallow: boolean; readonly signal?: AbortSignal },
): Promise<string | undefined> {
  const depth = wanted.shallow ? ['--depth=1'] : []
  const { signal } = wanted
  const options: RunOptions = { network: 'objects', timeoutMs: context.fetchTimeoutMs, ...(signal && { signal }) }
  const run = context.git.run(['fetch', ...fetchFlags, ...depth, remote, wanted.sha], options)
  const failed = await orNote(
    context,
    run.then(() => false),
    true,
  )
  return failed ? ` from ${remote}` : undefined
}

async function fromApi(
  context: RangeContext,
  sha: string,
  reference: string | undefined,
): Promise<TreeSource | undefined> {
  const { git, api, notes } = context
  if (api === undefined || reference === undefined) return undefined
  const source = await orNote(context, apiTreeSource(git, api, { sha, reference }), 'git could not list the files here')
  if (typeof source !== 'string') {
    notes.push(`The files of ${short(sha)} were read over the API.`)
    return source
  }
  notes.push(`The files of ${short(sha)} cannot be read over the API: ${source}.`)
  return undefined
}

export function short(sha: string): string {
  return sha.slice(0, 12)
}

/** The sha of a ref of the remote, by asking it; undefined when it does not say. */
export async function remoteRef(context: RangeContext, ref: string): Promise<string | undefined> {
  const remote = context.online ? await mainRemote(context.git) : undefined
  if (remote === undefined) return undefined
  const options = { network: true, timeoutMs: context.fetchTimeoutMs }
  const listed = context.git.run(['ls-remote', '--upload-pack=git-upload-pack', remote, ref], options)
  const output = await orNote(
    context,
    listed.then(result => Buffer.from(result.stdout).toString()),
    '',
  )
  return /^([0-9a-f]{40}|[0-9a-f]{64})\t/.exec(output)?.[1]
}
