import type { Rule } from './rule.ts';
/** Every rule, strongest first: of several findings at one place the first in this order stays. */
export declare const rules: readonly Rule[];
