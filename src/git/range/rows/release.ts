import { branchOfRef, type GithubEvent, isTagRef } from '../github-event.ts'
import { numberAt, textAt } from '../payload.ts'
import { type BaseCandidate, checkout, everything, planOf, type RangePlan } from '../plan.ts'

/** Tag, release, schedule, dispatch, deployment, and every other event that names no two commits. */
export function planRelease(event: GithubEvent, environment: string | undefined): RangePlan {
  const name = event.name || 'an event that GitHub did not name'
  return planOf(isTagRef(event.ref) ? `${name} of a tag` : name, checkout, [
    lastDeployment(event, environment),
    lastSuccessAlike(event),
    { kind: 'previous-tag', source: 'the previous tag', self: 'undetermined' },
    everything('nothing that was deployed before is known'),
  ])
}

/** `environment` is the user's; else the one of the deployment that is being made; else whatever is production. */
export function lastDeployment(event: GithubEvent, environment: string | undefined): BaseCandidate {
  const name = environment ?? textAt(event.payload, 'deployment', 'environment')
  return {
    kind: 'last-deployment',
    environment: name,
    exceptId: numberAt(event.payload, 'deployment', 'id'),
    source: `the last deployment to ${name ?? 'production'}`,
    self: 'nothing-new',
  }
}

/** On a branch: of that branch. Else of the same event, and of a tag if this is one. */
export function lastSuccessAlike(event: GithubEvent): BaseCandidate {
  const branch = branchOfRef(event.ref)
  const where = branch === undefined ? `for ${event.name || 'this event'}` : `on branch ${branch}`
  const source = `the last successful run of this workflow ${where}`
  return { kind: 'last-success', branch, tagsOnly: isTagRef(event.ref), source, self: 'nothing-new' }
}
