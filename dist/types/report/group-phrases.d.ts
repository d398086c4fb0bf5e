import { type Detail } from './finding-details.ts';
import { type FindingGroup } from './group-findings.ts';
/** One sentence for all findings of a group, in visible characters; a single finding's own message. */
export declare function groupMessage({ reason, findings }: FindingGroup): string;
/** The details of the finding that speaks for a group, without what `groupMessage` has said already. */
export declare function groupDetails(group: FindingGroup): Detail[];
