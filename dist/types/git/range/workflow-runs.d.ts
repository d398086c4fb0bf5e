import type { Api, ApiAnswer } from './api-client.ts';
import type { GithubEvent } from './github-event.ts';
/** A run of a workflow of this repository, for a commit of this repository. */
export interface WorkflowRun {
    readonly id: number;
    readonly sha: string;
    /** Of the commit; undefined where the API does not say. */
    readonly treeId: string | undefined;
    readonly event: string;
    /** The branch, or the tag. */
    readonly ref: string | undefined;
    readonly url: string | undefined;
}
/** What an inquiry brought: the answer, or why there is none. `certain` is false when it could not be asked. */
export type Inquiry<T> = {
    readonly kind: 'found';
    readonly value: T;
} | {
    readonly kind: 'none';
    readonly certain: boolean;
    readonly why: string;
};
export declare function unanswered(answer: Exclude<ApiAnswer, {
    kind: 'ok';
}>): Inquiry<never>;
/**
 * The successful runs of the workflow that is running, newest first, at most 100 (`actions: read`). Runs for pull requests
 * are left out: the branch of a fork can have the name of any branch here, and was never deployed.
 */
export declare function successfulRuns(api: Api, event: GithubEvent, branch: string | undefined): Promise<Inquiry<readonly WorkflowRun[]>>;
/** The run of a workflow on a branch that came before the run `runId`, however it ended. */
export declare function previousRun(api: Api, event: GithubEvent, run: {
    readonly workflowId: number;
    readonly runId: number;
    readonly branch: string;
}): Promise<Inquiry<WorkflowRun>>;
