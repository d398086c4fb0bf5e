import { type FindingGroup } from './group-findings.ts';
import { type Look } from './look.ts';
/** The lines of one block: a finding whole, or the first of a group whole and the places of the others. */
export declare function prettyGroup(group: FindingGroup, look: Look): string[];
