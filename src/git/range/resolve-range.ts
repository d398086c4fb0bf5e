import { planEvent, planService } from './event-plan.ts'
import { type GithubEvent, githubEvent } from './github-event.ts'
import { type BaseCandidate, everything, type RangePlan } from './plan.ts'
import { skippedRange } from './pre-push.ts'
import type { ResolvedRange } from './range.ts'
import { eventOf, type RangeFlags, type RangeInput, rangeContext } from './range-input.ts'
import { resolvePlan } from './resolve-plan.ts'
import { lastDeployment, lastSuccessAlike } from './rows/release.ts'
import { namedBase } from './rows/terminal.ts'
import { serviceOf } from './service.ts'
import { rangeWithoutGit, resolveTerminalRange, type TerminalRangeFlags } from './terminal-range.ts'

/**
 * Which trees are compared, for the surroundings that the environment names: GitHub, GitLab, Bitbucket, Azure Pipelines,
 * Jenkins, CircleCI, Travis CI, Buildkite, any other that sets `CI`, or else a terminal. Rejects with UserError: `range-undetermined` when the head cannot be had, or no
 * base and the policy is `fail`; `bad-ref` for an unknown `baseRef` or `headRef`; `aborted` by the signal.
 */
export async function resolveRange(input: RangeInput): Promise<ResolvedRange> {
  const event = eventOf(input)
  const surroundings = event ?? serviceOf(input.env)
  const flags = saidFlags(input.flags ?? {})
  if (surroundings === undefined) return resolveTerminalRange(input.git, terminalFlags(flags))
  const context = rangeContext(input, event)
  const policy = flags.onUndetermined ?? 'all'
  try {
    const plan =
      typeof surroundings === 'string'
        ? await planService(context, surroundings, input.env)
        : await planEvent(context, surroundings, flags.environment)
    if ('skip' in plan) return skippedRange(plan.skip)
    return await resolvePlan(context, withFlags(plan, flags, event), policy)
  } catch (error) {
    if (isForeign(event) || flags.baseRef !== undefined || flags.headRef !== undefined) throw error
    return rangeWithoutGit(error, context, policy)
  }
}

function saidFlags(flags: RangeFlags): RangeFlags {
  const said = Object.entries(flags).filter(([, value]) => value !== undefined && value !== '')
  return Object.fromEntries(said)
}

function terminalFlags(flags: RangeFlags): TerminalRangeFlags {
  const { baseRef: base, headRef: head, scope, onUndetermined } = flags
  return { base, head, all: scope === 'all', onUndetermined }
}

/** The code of a pull request that is not checked out: to judge the checkout instead would pass it unseen. */
function isForeign(event: GithubEvent | undefined): boolean {
  return event?.name === 'pull_request_target' || event?.name === 'workflow_run'
}

/** What a person says comes before what the event says. */
function withFlags(plan: RangePlan, flags: RangeFlags, event: GithubEvent | undefined): RangePlan {
  const { headRef, baseRef, scope } = flags
  const head = headRef === undefined ? plan : { ...plan, head: { kind: 'named', ref: headRef } as const }
  if (scope === 'all') return { ...head, bases: [everything('everything was asked for')], alsoPresent: null }
  if (baseRef === undefined) return head
  const method = `${plan.method}, with the base ${baseRef}`
  return { ...head, method, bases: [statedBase(baseRef, flags, event)], alsoPresent: null }
}

function statedBase(ref: string, flags: RangeFlags, event: GithubEvent | undefined): BaseCandidate {
  if (ref !== 'last-success' && ref !== 'last-deploy') return namedBase(ref)
  const asked = event ?? githubEvent('', undefined, {})
  return ref === 'last-success' ? lastSuccessAlike(asked) : lastDeployment(asked, flags.environment)
}
