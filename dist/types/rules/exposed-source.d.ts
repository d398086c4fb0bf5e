import type { Rule } from './rule.ts';
/** PHP under a name that no server runs: whoever asks for it reads the source. */
export declare const exposedSource: Rule;
