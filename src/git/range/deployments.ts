import type { Api } from './api-client.ts'
import { listAt, numberAt, shaAt, textAt, valueAt } from './payload.ts'
import { type Inquiry, unanswered } from './workflow-runs.ts'

export interface Deployment {
  readonly id: number
  readonly sha: string
  readonly environment: string
}

/** Which deployments: of an environment, or, without one, those that are marked as production. */
export interface DeploymentFilter {
  readonly environment: string | undefined
  /** The one that is being made. */
  readonly exceptId: number | undefined
}

/** More deployments than this that never succeeded are not looked through. */
const MAX_LOOKED_AT = 10

/** Deployments, newest first, at most 100, successful or not (`deployments: read`). */
export async function listDeployments(api: Api, filter: DeploymentFilter): Promise<Inquiry<readonly Deployment[]>> {
  const wanted = filter.environment === undefined ? {} : { environment: filter.environment }
  const answer = await api.get(`deployments?${new URLSearchParams({ per_page: '100', ...wanted })}`)
  if (answer.kind !== 'ok') return unanswered(answer)
  if (!Array.isArray(answer.body)) return { kind: 'none', certain: false, why: 'the API gave no list of deployments' }
  const items = listAt({ items: answer.body }, 'items').filter(item => isWanted(item, filter))
  const value = items.map(parseDeployment).filter(deployment => deployment !== undefined)
  return { kind: 'found', value }
}

/** The newest deployment that succeeded, now or before another took its place. */
export async function lastDeployment(api: Api, filter: DeploymentFilter): Promise<Inquiry<Deployment>> {
  const listed = await listDeployments(api, filter)
  if (listed.kind === 'none') return listed
  for (const deployment of listed.value.slice(0, MAX_LOOKED_AT)) {
    const succeeded = await hasSucceeded(api, deployment)
    if (typeof succeeded === 'string') return { kind: 'none', certain: false, why: succeeded }
    if (succeeded) return { kind: 'found', value: deployment }
  }
  const certain = listed.value.length <= MAX_LOOKED_AT
  return { kind: 'none', certain, why: certain ? 'there is none that succeeded' : 'the last ones did not succeed' }
}

/** A string says why it could not be found out. */
export async function hasSucceeded(api: Api, deployment: Deployment): Promise<boolean | string> {
  const answer = await api.get(`deployments/${deployment.id}/statuses?per_page=100`)
  if (answer.kind !== 'ok') return answer.why
  return listAt({ items: answer.body }, 'items').some(status => textAt(status, 'state') === 'success')
}

function isWanted(item: unknown, filter: DeploymentFilter): boolean {
  const { environment, exceptId } = filter
  if (exceptId !== undefined && numberAt(item, 'id') === exceptId) return false
  if (environment !== undefined) return textAt(item, 'environment') === environment
  return valueAt(item, 'production_environment') === true || textAt(item, 'environment') === 'production'
}

function parseDeployment(item: unknown): Deployment | undefined {
  const [id, sha, environment] = [numberAt(item, 'id'), shaAt(item, 'sha'), textAt(item, 'environment')]
  return id === undefined || sha === undefined || environment === undefined ? undefined : { id, sha, environment }
}
