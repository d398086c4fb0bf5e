import type { RenderOptions } from '../model/report.ts';
import { type FindingGroup } from './group-findings.ts';
/** A finding or group as a section: heading, message, source line, picture, details, further places. */
export declare function markdownFinding(group: FindingGroup, options: RenderOptions & {
    readonly picture: boolean;
}): string;
/** A finding or group as an item of a list: severity, rule, place, message. */
export declare function markdownItem(group: FindingGroup, options: RenderOptions): string;
