import type { Rule } from './rule.ts';
/** A name that one system keeps and another changes, refuses, or shows as something else. */
export declare const suspiciousName: Rule;
