import type { EvaluatedSite } from './complete-site.ts';
/** Sites by what tells a line from others, in source order. */
export type Alike = ReadonlyMap<string, readonly EvaluatedSite[]>;
/**
 * The sites whose target was found before. Of several that read alike in a file each has its own past: they are told apart
 * by their values, else by their order, where there are as many of them as before. Else nobody knows.
 */
export declare function foundBefore(before: Alike, now: Alike, valuesOf: (site: EvaluatedSite) => string): ReadonlySet<EvaluatedSite>;
