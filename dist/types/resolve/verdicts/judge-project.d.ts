import type { RepoPath } from '../../model/path.ts';
import type { EvaluatedProject } from '../evaluate-project.ts';
import type { Project } from './project.ts';
export interface Base {
    readonly evaluated: EvaluatedProject;
    /** Base path to head path. */
    readonly renames: ReadonlyMap<RepoPath, RepoPath>;
}
/** Gives the sites of both trees their verdicts; both trees vote on unknown heads. */
export declare function judgeProject(head: EvaluatedProject, base?: Base): {
    readonly head: Project;
    readonly base?: Project;
};
