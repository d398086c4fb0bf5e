import type { FixPlan } from './plan-fixes.ts';
/** A plan as a patch that `git apply` takes. Empty for a plan that changes nothing. */
export declare function formatPatch({ changes, renames }: Pick<FixPlan, 'changes' | 'renames'>): string;
