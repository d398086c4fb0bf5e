import type { RepoPath } from '../../model/path.ts';
import type { EvaluatedProject } from '../evaluate-project.ts';
import { type LookedUpSite } from '../search/look-up.ts';
import type { EvaluatedSite } from './complete-site.ts';
type KeyOf = (path: RepoPath, site: EvaluatedSite) => string;
/**
 * The head tree's sites, without what only ends like what is meant. A tail is found wherever a file ends like it; but one
 * that was found below a directory where others of the same head still are is not meant by a file that the change puts
 * elsewhere: the head leads where it led.
 */
export declare function withoutStrays(head: EvaluatedProject, base: EvaluatedProject, keyOf: KeyOf): EvaluatedProject;
/** All that was found of it was found by its end alone, below a head that is not known. */
export declare function isGuessed({ values, outcomes }: LookedUpSite): boolean;
export {};
