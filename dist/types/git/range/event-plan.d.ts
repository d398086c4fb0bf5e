import type { RangeContext } from './context.ts';
import type { Environment, GithubEvent } from './github-event.ts';
import type { RangePlan, SkipPlan } from './plan.ts';
import type { Service } from './service.ts';
/** The row of the table for an event of GitHub. `environment` is the user's, for deployments. */
export declare function planEvent(context: RangeContext, event: GithubEvent, environment: string | undefined): Promise<RangePlan | SkipPlan>;
/** The row of the table for another service. */
export declare function planService(context: RangeContext, service: Service, env: Environment): Promise<RangePlan>;
