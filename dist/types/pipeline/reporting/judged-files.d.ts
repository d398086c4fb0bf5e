import type { RepoPath } from '../../model/path.ts';
import type { Settings } from '../../model/settings.ts';
/** True for the files that a report is about: within `include` and `exclude`, and in or below one of `paths`, if any. */
export declare function compileJudged(settings: Settings, paths?: readonly string[]): (path: RepoPath) => boolean;
