import type { Rule } from './rule.ts';
/** A template that code names and that is not there: Blade and Twig throw, a WordPress theme leaves the part out. */
export declare const missingTemplate: Rule;
