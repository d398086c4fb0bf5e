import { type RangeContext } from './context.ts';
import type { RangePlan } from './plan.ts';
import type { ResolvedRange, UndeterminedPolicy } from './range.ts';
/**
 * Turns a plan into trees. Rejects with UserError: `range-undetermined` when the head cannot be had, or no base and the
 * policy is `fail`; `bad-ref` for a name that a person gave and nobody knows.
 */
export declare function resolvePlan(context: RangeContext, plan: RangePlan, policy: UndeterminedPolicy): Promise<ResolvedRange>;
