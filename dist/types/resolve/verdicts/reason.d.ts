import type { Resolution } from './resolution.ts';
/** Why an include has its verdict: for people, without a full stop. */
export declare function reasonOf(resolution: Resolution): string;
