import type { Rule } from './rule.ts';
/** A path of composer.json that is not there (getcomposer.org, "The composer.json schema", autoload). */
export declare const missingAutoload: Rule;
