import { type WildStep } from './wildcards.ts';
/** What two or more stars mean: `git`: directories, between slashes only; `rsync`: anything, wherever they stand. */
export type StarDialect = 'git' | 'rsync';
/** A pattern as wildmatch.c of git (with WM_PATHNAME) or of rsync reads it, over bytes that stand for one character each. */
export declare function wildmatchSteps(pattern: string, dialect: StarDialect): WildStep[];
