import type { Finding } from '../model/finding.ts';
import type { Detail } from './finding-details.ts';
import { type Look } from './look.ts';
/** Each detail with its label in a column before it; a label that comes again is left out. */
export declare function detailLines(details: readonly Detail[], look: Look): string[];
/** The places of the further findings of a group: the first few and how many more there are. */
export declare function placeLines(others: readonly Finding[], look: Look): string[];
