import { listAt, numberAt, shaAt, textAt, valueAt } from '../git/range/payload.ts'
import type { RestApi } from './rest-api.ts'
import type { Surroundings } from './surroundings.ts'

/** The pull request that a run is for. */
export interface PullRequest {
  readonly number: number
  /** The tip of its branch. */
  readonly headSha: string
}

/** Undefined where the event has none; a workflow_run finds it by the head of the run that triggered it. */
export async function pullRequestOf({ event, payload }: Surroundings, api: RestApi): Promise<PullRequest | undefined> {
  if (event.name === 'workflow_run') return ofRun(valueAt(payload, 'workflow_run'), api)
  return parsed(valueAt(payload, 'pull_request'))
}

function parsed(request: unknown): PullRequest | undefined {
  const [number, headSha] = [numberAt(request, 'number'), shaAt(request, 'head', 'sha')]
  return number === undefined || headSha === undefined ? undefined : { number, headSha }
}

/** `workflow_run.pull_requests` is empty for forks. */
async function ofRun(run: unknown, api: RestApi): Promise<PullRequest | undefined> {
  const sha = shaAt(run, 'head_sha')
  const repository = textAt(run, 'head_repository', 'full_name')
  const branch = textAt(run, 'head_branch')
  if (sha === undefined || repository === undefined || branch === undefined) return undefined
  const head = `${repository.split('/')[0]}:${branch}`
  const answer = await api.send('GET', `pulls?${new URLSearchParams({ state: 'open', per_page: '100', head })}`)
  if (answer.kind !== 'ok') return undefined
  const requests = listAt({ items: answer.body }, 'items')
  return parsed(requests.find(request => shaAt(request, 'head', 'sha') === sha && fromRepository(request, repository)))
}

function fromRepository(request: unknown, repository: string): boolean {
  return textAt(request, 'head', 'repo', 'full_name') === repository
}
