import { resolveCommit } from '../resolve-commit.ts'
import { checkRefName } from '../run.ts'
import { commitHere, type RangeContext } from './context.ts'
import { lastDeployment } from './deployments.ts'
import { commitSha, isShallow, mainRemote, previousTag } from './history.ts'
import { mergeBase, selfMeaning } from './merge-base.ts'
import { listAt, shaAt, textAt, toSha } from './payload.ts'
import type { BaseCandidate, SelfMeaning } from './plan.ts'
import { type Inquiry, previousRun, successfulRuns, type WorkflowRun } from './workflow-runs.ts'

/** A commit that a candidate led to. Whether its files can be had is another question. */
export interface FoundBase {
  readonly sha: string
  readonly source: string
  readonly self: SelfMeaning
}

type CommitCandidate = Exclude<BaseCandidate, { kind: 'everything' }>
type Of<Kind extends CommitCandidate['kind']> = Extract<CommitCandidate, { kind: Kind }>
type Found = Promise<Inquiry<FoundBase>>

/** Follows a candidate to its commit, from a head whose id is `head`. Rejects with UserError `bad-ref` for a bad name. */
export function followCandidate(context: RangeContext, candidate: CommitCandidate, head: string): Found {
  switch (candidate.kind) {
    case 'commit':
      return Promise.resolve({ kind: 'found', value: candidate })
    case 'merge-base':
      return followMergeBase(context, candidate, head)
    case 'last-success':
      return followLastSuccess(context, candidate)
    case 'previous-run':
      return followPreviousRun(context, candidate)
    case 'last-deployment':
      return followLastDeployment(context, candidate)
    case 'previous-tag':
      return followPreviousTag(context, candidate, head)
    case 'named':
      return followName(context, candidate)
  }
}

async function followMergeBase(context: RangeContext, candidate: Of<'merge-base'>, head: string): Found {
  const base = await mergeBase(context, head, candidate.partner)
  return withValue(base, value => ({
    sha: value.sha,
    source: candidate.source,
    self: selfMeaning(value, candidate.self),
  }))
}

const nobodyToAsk = { kind: 'none', certain: false, why: 'there is no API to ask' } as const

async function followLastSuccess(context: RangeContext, candidate: Of<'last-success'>): Found {
  const { api, event } = context
  if (api === undefined || event === undefined) return nobodyToAsk
  const runs = await successfulRuns(api, event, candidate.branch)
  if (runs.kind === 'none') return runs
  const eligible = candidate.tagsOnly ? await onTags(context, runs.value) : runs.value
  const [last] = eligible
  if (last === undefined) return { kind: 'none', certain: runs.value.length === 0, why: 'there is no such run' }
  return { kind: 'found', value: { ...candidate, sha: last.sha } }
}

/** Runs for a push do not say whether it was of a branch or of a tag. */
async function onTags({ git, api }: RangeContext, runs: readonly WorkflowRun[]): Promise<readonly WorkflowRun[]> {
  const answer = await api?.get('tags?per_page=100')
  const items = answer?.kind === 'ok' ? listAt({ items: answer.body }, 'items') : []
  const names = new Set(items.map(item => textAt(item, 'name')))
  for (const run of runs) {
    if (run.ref === undefined) continue
    if (names.has(run.ref) || (await commitSha(git, `refs/tags/${run.ref}`)) !== undefined) return [run]
  }
  return []
}

async function followPreviousRun(context: RangeContext, candidate: Of<'previous-run'>): Found {
  const { api, event } = context
  if (api === undefined || event === undefined) return nobodyToAsk
  return withValue(await previousRun(api, event, candidate), run => ({ ...candidate, sha: run.sha }))
}

async function followLastDeployment(context: RangeContext, candidate: Of<'last-deployment'>): Found {
  if (context.api === undefined) return nobodyToAsk
  const last = await lastDeployment(context.api, candidate)
  return withValue(last, deployment => ({ ...candidate, sha: deployment.sha }))
}

async function followPreviousTag(context: RangeContext, candidate: Of<'previous-tag'>, head: string): Found {
  const { git } = context
  const tag = (await commitHere(context, head)) === undefined ? undefined : await previousTag(git, head)
  if (tag === undefined) return { kind: 'none', certain: !(await isShallow(git)), why: 'there is none in this clone' }
  return { kind: 'found', value: { ...candidate, sha: tag.sha, source: `the previous tag, ${tag.name}` } }
}

async function followName(context: RangeContext, candidate: Of<'named'>): Found {
  return { kind: 'found', value: { ...candidate, sha: await namedCommit(context, candidate.ref) } }
}

/**
 * The commit that a person's name for it means: here, on the remote-tracking branch, or by the API. Rejects with
 * UserError `bad-ref` when nobody knows it.
 */
export async function namedCommit(context: RangeContext, ref: string): Promise<string> {
  const { git, online } = context
  const local = await commitHere(context, checkRefName(ref))
  if (local !== undefined) return local
  const remote = online ? await mainRemote(git) : undefined
  const tracked = remote === undefined ? undefined : await commitHere(context, `refs/remotes/${remote}/${ref}`)
  return tracked ?? (await remoteCommit(context, ref)) ?? (await resolveCommit(git, ref))
}

async function remoteCommit(context: RangeContext, ref: string): Promise<string | undefined> {
  const { api, online } = context
  if (!online) return undefined
  const answer = await api?.get(`commits/${encodeURIComponent(ref)}`)
  return answer?.kind === 'ok' ? shaAt(answer.body, 'sha') : toSha(ref)
}

function withValue<From, To>(inquiry: Inquiry<From>, change: (value: From) => To): Inquiry<To> {
  return inquiry.kind === 'found' ? { kind: 'found', value: change(inquiry.value) } : inquiry
}
