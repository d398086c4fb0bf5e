import { type RepoPath } from '../../model/path.ts';
import type { EvaluatedProject } from '../evaluate-project.ts';
import type { EvaluatedSite } from './complete-site.ts';
import type { IncludeSite, Resolution } from './resolution.ts';
/** What the base tree says of the sites of the head tree. */
export interface Before {
    /** Its target was found. */
    wasFound(site: EvaluatedSite): boolean;
    /** The verdict on the same site with the same values; undefined for a site that is new or was changed. */
    verdictOn(site: EvaluatedSite): Resolution | undefined;
    /** The line named a PHP file under the same head, and of this name but for a slip in its extension. */
    wasSpelledRight(site: EvaluatedSite, head: string, tail: string): boolean;
}
interface Judged {
    readonly evaluated: EvaluatedProject;
    /** Base path to head path. */
    readonly renames: ReadonlyMap<RepoPath, RepoPath>;
    /** The verdicts on the sites of `evaluated`, in their order. */
    readonly judged: readonly IncludeSite[];
}
type KeyOf = (path: RepoPath, site: EvaluatedSite) => string;
/** `keyOf` tells the sites of both trees apart: equal keys, the same line. A file's past is looked into when it is asked for. */
export declare function beforeOf({ evaluated, renames, judged }: Judged, head: readonly EvaluatedSite[], keyOf: KeyOf): Before;
export declare const nothingBefore: Before;
/** Equal for sites that can be the same. */
export declare function valuesKey({ values }: EvaluatedSite): string;
export {};
