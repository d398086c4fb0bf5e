import type { ShownSite } from '../model/report.ts';
import type { Look } from './look.ts';
/** The includes that were asked for by verdict: one block a verdict, one line a place and one why. */
export declare function prettySites(sites: readonly ShownSite[], look: Look): string[][];
