import { UserError } from '../../model/errors.ts'
import type { CommitFacts } from './commit-facts.ts'
import type { RangeContext } from './context.ts'
import { planPullRequestTarget, planRunOfPullRequest } from './foreign-pull-request.ts'
import type { Environment, GithubEvent } from './github-event.ts'
import { readCommit } from './history.ts'
import type { RangePlan, SkipPlan } from './plan.ts'
import { planGitlab } from './rows/gitlab.ts'
import { planMergeGroup } from './rows/merge-group.ts'
import {
  planAzure,
  planBitbucket,
  planBuildkite,
  planJenkins,
  planTravis,
  planUnknownService,
} from './rows/other-services.ts'
import { planPullRequest } from './rows/pull-request.ts'
import { planPush } from './rows/push.ts'
import { planRelease } from './rows/release.ts'
import { planRunOfPush, triggeringRun } from './rows/workflow-run.ts'
import type { Service } from './service.ts'

/** The row of the table for an event of GitHub. `environment` is the user's, for deployments. */
export async function planEvent(
  context: RangeContext,
  event: GithubEvent,
  environment: string | undefined,
): Promise<RangePlan | SkipPlan> {
  switch (event.name) {
    case 'pull_request':
    case 'pull_request_review':
    case 'pull_request_review_comment':
      return planPullRequest(event, await headFacts(context))
    case 'pull_request_target':
      return planPullRequestTarget(context, event)
    case 'workflow_run':
      return planWorkflowRun(context, event)
    case 'push':
      return planPush(event, environment)
    case 'merge_group':
      return planMergeGroup(event)
    default:
      return planRelease(event, environment)
  }
}

function planWorkflowRun(context: RangeContext, event: GithubEvent): Promise<RangePlan> | RangePlan {
  const run = triggeringRun(event)
  return run.isPullRequest ? planRunOfPullRequest(context, run) : planRunOfPush(event, run)
}

async function headFacts({ git }: RangeContext): Promise<CommitFacts> {
  const head = await readCommit(git, 'HEAD')
  if (head === undefined) throw new UserError('git-failed', 'There is no commit in this checkout.')
  return head
}

/** The row of the table for another service. */
export async function planService(context: RangeContext, service: Service, env: Environment): Promise<RangePlan> {
  switch (service) {
    case 'gitlab':
      return planGitlab(env, await headFacts(context))
    case 'bitbucket':
      return planBitbucket(env)
    case 'azure':
      return planAzure(env, await headFacts(context))
    case 'jenkins':
      return planJenkins(env)
    case 'travis':
      return planTravis(env, await headFacts(context))
    case 'buildkite':
      return planBuildkite(env)
    case 'circleci':
    case 'teamcity':
    case 'codebuild':
    case 'bamboo':
    case 'other':
      return planUnknownService(service)
  }
}
