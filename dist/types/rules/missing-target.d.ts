import type { Related } from '../model/finding.ts';
import type { GuardedSlip } from '../resolve/guards/guarded-slip.ts';
import type { IncludeSite, Trace } from '../resolve/verdicts/resolution.ts';
import type { Draft, RuleContext } from './rule.ts';
/** The finding that both missing-require and missing-include make of a site whose target is missing. */
export declare function missingDrafts(site: IncludeSite, { comparing, project }: RuleContext): readonly Draft[];
/**
 * Nothing fails where a guard asks for the same wrong name; but the file beside it is never loaded. Its key is another one
 * than that of an include without its guard, which is worse and new.
 */
export declare function guardedDraft({ fact, path, traces }: IncludeSite, { wanted, path: meant, isCase }: GuardedSlip): Draft;
/** A place that took part in the value. */
export declare function relatedOf({ path, span, message }: Trace): Related;
