import type { RangeContext } from './context.ts';
import type { Environment, GithubEvent } from './github-event.ts';
import type { RangePlan, SkipPlan } from './plan.ts';
/** The row of the table for an event of GitHub. `environment` is the user's, for deployments. */
export declare function planEvent(context: RangeContext, event: GithubEvent, environment: string | undefined): Promise<RangePlan | SkipPlan>;
export type Service = 'gitlab' | 'bitbucket' | 'azure' | 'jenkins' | 'circleci' | 'travis' | 'buildkite' | 'teamcity' | 'codebuild' | 'bamboo' | 'other';
/**
 * Undefined at a terminal. A service that is not known by name is none: there the remote has what is judged already, and what
 * a terminal compares would be nothing.
 */
export declare function serviceOf(env: Environment): Service | undefined;
/** The row of the table for another service. */
export declare function planService(context: RangeContext, service: Service, env: Environment): Promise<RangePlan>;
