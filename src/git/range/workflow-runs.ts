import type { Api, ApiAnswer } from './api-client.ts'
import type { GithubEvent } from './github-event.ts'
import { branchAt, listAt, numberAt, shaAt, textAt } from './payload.ts'

/** A run of a workflow of this repository, for a commit of this repository. */
export interface WorkflowRun {
  readonly id: number
  readonly sha: string
  /** Of the commit; undefined where the API does not say. */
  readonly treeId: string | undefined
  readonly event: string
  /** The branch, or the tag. */
  readonly ref: string | undefined
  readonly url: string | undefined
}

/** What an inquiry brought: the answer, or why there is none. `certain` is false when it could not be asked. */
export type Inquiry<T> =
  | { readonly kind: 'found'; readonly value: T }
  | { readonly kind: 'none'; readonly certain: boolean; readonly why: string }

export function unanswered(answer: Exclude<ApiAnswer, { kind: 'ok' }>): Inquiry<never> {
  return { kind: 'none', certain: false, why: answer.why }
}

/**
 * The successful runs of the workflow that is running, newest first, at most 100 (`actions: read`). Runs for pull requests
 * are left out: the branch of a fork can have the name of any branch here, and was never deployed.
 */
export async function successfulRuns(
  api: Api,
  event: GithubEvent,
  branch: string | undefined,
): Promise<Inquiry<readonly WorkflowRun[]>> {
  if (event.workflow === undefined) return { kind: 'none', certain: false, why: 'the running workflow is not known' }
  const wanted = branch === undefined ? { event: event.name } : { branch }
  const query = new URLSearchParams({ status: 'success', per_page: '100', ...wanted })
  const answer = await api.get(`actions/workflows/${encodeURIComponent(event.workflow)}/runs?${query}`)
  if (answer.kind !== 'ok') return unanswered(answer)
  const runs = parseRuns(answer.body, event.repository).filter(run => run.id !== event.runId)
  const kept = runs.filter(run => (branch === undefined ? run.event === event.name : run.ref === branch))
  return { kind: 'found', value: kept }
}

/** The run of a workflow on a branch that came before the run `runId`, however it ended. */
export async function previousRun(
  api: Api,
  event: GithubEvent,
  run: { readonly workflowId: number; readonly runId: number; readonly branch: string },
): Promise<Inquiry<WorkflowRun>> {
  const query = new URLSearchParams({ branch: run.branch, event: 'push', per_page: '100' })
  const answer = await api.get(`actions/workflows/${run.workflowId}/runs?${query}`)
  if (answer.kind !== 'ok') return unanswered(answer)
  const earlier = parseRuns(answer.body, event.repository).filter(
    other => other.id < run.runId && other.ref === run.branch,
  )
  const [latest] = earlier.toSorted((one, other) => other.id - one.id)
  if (latest === undefined) return { kind: 'none', certain: true, why: 'there is no earlier run' }
  return { kind: 'found', value: latest }
}

function parseRuns(body: unknown, repository: string | undefined): readonly WorkflowRun[] {
  return listAt(body, 'workflow_runs')
    .filter(run => isOurs(run, repository))
    .map(parseRun)
    .filter(run => run !== undefined)
}

function isOurs(run: unknown, repository: string | undefined): boolean {
  const from = textAt(run, 'head_repository', 'full_name')?.toLowerCase()
  return from !== undefined && from === repository?.toLowerCase() && !textAt(run, 'event')?.startsWith('pull_request')
}

function parseRun(run: unknown): WorkflowRun | undefined {
  const [id, sha, event] = [numberAt(run, 'id'), shaAt(run, 'head_sha'), textAt(run, 'event')]
  if (id === undefined || sha === undefined || event === undefined) return undefined
  const [treeId, ref] = [shaAt(run, 'head_commit', 'tree_id'), branchAt(run, 'head_branch')]
  return { id, sha, treeId, event, ref, url: textAt(run, 'html_url') }
}
