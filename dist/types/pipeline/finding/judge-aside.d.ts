import { type RepoPath } from '../../model/path.ts';
import type { Settings } from '../../model/settings.ts';
import type { FactsStore } from '../../php/facts-store.ts';
import type { EvaluatedProject } from '../../resolve/evaluate-project.ts';
import { type Gone } from '../../resolve/verdicts/gone-paths.ts';
import type { Project } from '../../resolve/verdicts/project.ts';
export interface AsideInput {
    readonly head: EvaluatedProject;
    /** Absent where nothing is compared. */
    readonly base?: {
        readonly evaluated: EvaluatedProject;
        readonly gone: Gone & Modified;
    } | undefined;
    readonly settings: Settings;
    readonly store: FactsStore | undefined;
    readonly signal: AbortSignal | undefined;
}
interface Modified {
    readonly modified: ReadonlySet<RepoPath>;
}
/** What is found out beside the includes. */
type Found = Pick<Project, 'templates' | 'gonePaths' | 'handedPaths'>;
export interface AsideFindings {
    readonly head: Found;
    readonly base: Found;
}
/** Reads and judges what is no include: the templates of both trees, and the paths in code that a change took away. */
export declare function judgeAside(input: AsideInput): Promise<AsideFindings>;
export {};
