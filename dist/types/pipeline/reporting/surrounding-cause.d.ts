import type { Cause } from '../../model/finding.ts';
import { type RepoPath } from '../../model/path.ts';
import type { Project } from '../../resolve/verdicts/project.ts';
import type { IncludeSite } from '../../resolve/verdicts/resolution.ts';
import type { Changes } from '../../tree/changes.ts';
/** What is told of a finding whose line, and whose target, the change left alone. */
export interface Unchanged {
    /** As they are written in the report. */
    readonly related: readonly string[];
    /** The line in both trees; none for what is no include. */
    readonly now: readonly IncludeSite[];
    readonly before: readonly IncludeSite[];
    readonly path: RepoPath;
    /** The paths that were looked for. */
    readonly tried: readonly string[];
    /** What the file was called before. */
    readonly place: RepoPath;
    /** A class of this line is looked for where composer.json says. */
    readonly isClass: boolean;
}
export interface Compared {
    readonly head: Project;
    readonly base: Project;
    readonly changes: Changes;
}
/** What else in the change can be shown to have brought it; undefined where nothing can. */
export declare function surroundingCause(line: Unchanged, compared: Compared): Cause | undefined;
