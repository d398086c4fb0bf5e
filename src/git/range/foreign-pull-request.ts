import type { CommitFacts } from './commit-facts.ts'
import type { RangeContext } from './context.ts'
import type { GithubEvent } from './github-event.ts'
import { commitSha, readCommit } from './history.ts'
import { obtainCommit, remoteRef } from './ladder.ts'
import { branchAt, listAt, numberAt, shaAt, textAt, valueAt } from './payload.ts'
import type { RangePlan } from './plan.ts'
import { type ForeignPullRequest, planForeignPullRequest } from './rows/pull-request-target.ts'
import type { TriggeringRun } from './rows/workflow-run.ts'

/** The plan for `pull_request_target`. */
export async function planPullRequestTarget(context: RangeContext, event: GithubEvent): Promise<RangePlan> {
  const request = parseRequest(valueAt(event.payload, 'pull_request'))
  return planForeignPullRequest(event.name, request, await mergeRef(context, request.number))
}

/** The plan for a `workflow_run` that a pull request triggered. */
export async function planRunOfPullRequest(context: RangeContext, run: TriggeringRun): Promise<RangePlan> {
  const request = await requestOfRun(context, run)
  return planForeignPullRequest('workflow_run of a pull request', request, await mergeRef(context, request.number))
}

function parseRequest(request: unknown): ForeignPullRequest {
  return {
    number: numberAt(request, 'number'),
    headSha: shaAt(request, 'head', 'sha'),
    baseBranch: branchAt(request, 'base', 'ref'),
  }
}

/** `workflow_run.pull_requests` is empty for forks: the open pull request is found by its head. */
async function requestOfRun(context: RangeContext, run: TriggeringRun): Promise<ForeignPullRequest> {
  const { headSha, headBranch, headRepository } = run
  const unknown = { number: undefined, headSha, baseBranch: undefined }
  if (context.api === undefined || headBranch === undefined || headRepository === undefined) return unknown
  const head = `${headRepository.split('/')[0]}:${headBranch}`
  const answer = await context.api.get(`pulls?${new URLSearchParams({ state: 'open', per_page: '100', head })}`)
  if (answer.kind !== 'ok') {
    context.notes.push(`The pull request cannot be looked up: ${answer.why}.`)
    return unknown
  }
  const found = listAt({ items: answer.body }, 'items').find(
    item => shaAt(item, 'head', 'sha') === headSha && textAt(item, 'head', 'repo', 'full_name') === headRepository,
  )
  if (found === undefined) context.notes.push('No open pull request has this head.')
  return found === undefined ? unknown : parseRequest(found)
}

/** `refs/pull/N/merge`, its objects fetched, nothing checked out. */
async function mergeRef(context: RangeContext, number: number | undefined): Promise<CommitFacts | null> {
  if (number === undefined) return null
  const ref = `pull/${number}/merge`
  const sha = (await remoteRef(context, `refs/${ref}`)) ?? (await refByApi(context, ref))
  if (sha === undefined) {
    context.notes.push(`The remote has no refs/${ref}.`)
    return null
  }
  const reference = await commitSha(context.git, 'HEAD')
  const tree = await obtainCommit(context, sha, { isHead: true, reference })
  if (tree === undefined) return null
  return (await readCommit(context.git, sha)) ?? (await readCommitByApi(context, sha)) ?? null
}

async function refByApi({ api }: RangeContext, ref: string): Promise<string | undefined> {
  const answer = await api?.get(`git/ref/${ref}`)
  return answer?.kind === 'ok' ? shaAt(answer.body, 'object', 'sha') : undefined
}

/** A commit that is not here; undefined when the API does not tell. */
export async function readCommitByApi({ api }: RangeContext, sha: string): Promise<CommitFacts | undefined> {
  const answer = await api?.get(`git/commits/${sha}`)
  if (answer?.kind !== 'ok') return undefined
  const tree = shaAt(answer.body, 'tree', 'sha')
  const parents = listAt(answer.body, 'parents').map(parent => shaAt(parent, 'sha'))
  if (tree === undefined || shaAt(answer.body, 'sha') !== sha) return undefined
  return {
    sha,
    tree,
    parents: parents.filter(parent => parent !== undefined),
    message: textAt(answer.body, 'message') ?? '',
  }
}
