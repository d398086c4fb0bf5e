import type { TreeIndex } from '../files/tree-index.ts';
import type { EvaluatedSite } from '../verdicts/complete-site.ts';
import type { Missing } from '../verdicts/resolution.ts';
import type { Outcome } from './search.ts';
/** All that was looked for in vain, each once. */
export declare function triedOf(site: EvaluatedSite): readonly string[];
/** `…/tail` where it is not known where the path begins. */
export declare function triedFor(outcome: Outcome): readonly string[];
/** The same with the file that was most likely meant. */
export declare function withNearest(missing: Missing, site: EvaluatedSite, index: TreeIndex): Missing;
