import type { Related } from '../model/finding.ts';
import type { IncludeSite, Trace } from '../resolve/resolution.ts';
import type { Draft, RuleContext } from './rule.ts';
/** The finding that both missing-require and missing-include make of a site whose target is missing. */
export declare function missingDrafts(site: IncludeSite, { comparing }: RuleContext): readonly Draft[];
/** A place that took part in the value. */
export declare function relatedOf({ path, span, message }: Trace): Related;
