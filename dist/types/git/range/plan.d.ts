/** The tree that would run. */
export type HeadPlan = {
    readonly kind: 'worktree';
} | {
    readonly kind: 'index';
}
/** What is checked out. */
 | {
    readonly kind: 'checkout';
}
/** A commit that the event names. */
 | {
    readonly kind: 'commit';
    readonly sha: string;
    readonly source: string;
}
/** A name that a person gave: unknown is an error. */
 | {
    readonly kind: 'named';
    readonly ref: string;
}
/** The event does not say which commit, and it is not the one that is checked out. */
 | {
    readonly kind: 'untold';
};
/** The other side of a merge-base. */
export type MergePartner = 
/** The tip of a branch of the remote. */
{
    readonly kind: 'branch';
    readonly name: string;
}
/** Of this remote if there is one of that name, else of the main one. */
 | {
    readonly kind: 'default-branch';
    readonly remote?: string | undefined;
}
/** A commit, possibly abbreviated. */
 | {
    readonly kind: 'revision';
    readonly revision: string;
};
/** What it means when a base turns out to be the head itself. */
export type SelfMeaning = 'nothing-new' | 'undetermined';
/** A way to a base. `source` says in words what it is. */
export type BaseCandidate = {
    readonly kind: 'commit';
    readonly sha: string;
    readonly source: string;
    readonly self: SelfMeaning;
} | {
    readonly kind: 'merge-base';
    readonly partner: MergePartner;
    readonly source: string;
    readonly self: SelfMeaning;
}
/** `branch` undefined: of the same event, on whatever ref. `tagsOnly`: of refs that are tags. */
 | {
    readonly kind: 'last-success';
    readonly branch: string | undefined;
    readonly tagsOnly: boolean;
    readonly source: string;
    readonly self: 'nothing-new';
}
/** The run of a workflow before a certain one, whatever came of it. */
 | {
    readonly kind: 'previous-run';
    readonly workflowId: number;
    readonly runId: number;
    readonly branch: string;
    readonly source: string;
    readonly self: 'undetermined';
} | {
    readonly kind: 'last-deployment';
    /** Undefined: deployments that are marked as production. */
    readonly environment: string | undefined;
    readonly exceptId: number | undefined;
    readonly source: string;
    readonly self: 'nothing-new';
} | {
    readonly kind: 'previous-tag';
    readonly source: string;
    readonly self: 'undetermined';
}
/** A name that a person gave: unknown is an error. */
 | {
    readonly kind: 'named';
    readonly ref: string;
    readonly source: string;
    readonly self: 'nothing-new';
}
/** There is nothing to compare with, and that is known. */
 | {
    readonly kind: 'everything';
    readonly source: string;
};
/** What a row of the table says. */
export interface RangePlan {
    readonly method: string;
    readonly head: HeadPlan;
    /** In the order in which they are tried. */
    readonly bases: readonly BaseCandidate[];
    /** See `CompareRange.alsoPresent`. */
    readonly alsoPresent: BaseCandidate | null;
    readonly settingsFrom: 'head' | 'base';
}
/** Nothing is to be judged; `skip` says why. */
export interface SkipPlan {
    readonly skip: string;
}
export declare const checkout: HeadPlan;
/** A plan with the usual rest: no second base, the head's settings. */
export declare function planOf(method: string, head: HeadPlan, bases: readonly (BaseCandidate | undefined)[]): RangePlan;
/** A commit as a base; undefined when there is no sha. A base that is the head proves nothing. */
export declare function commitBase(sha: string | undefined, source: string): BaseCandidate | undefined;
/** The merge-base with a branch of the remote; with the default branch when no name is known. */
export declare function mergeBaseWith(branch: string | undefined, self: SelfMeaning): BaseCandidate;
export declare function everything(source: string): BaseCandidate;
