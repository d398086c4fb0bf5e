import type { Rule } from './rule.ts';
/** The target is on somebody's disk or in the repository, but not in what is deployed. */
export declare const notDeployed: Rule;
