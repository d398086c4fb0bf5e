/** A commit as `cat-file` prints it: the object itself, with its true parents also where a shallow clone cuts them off. */
export interface CommitFacts {
    readonly sha: string;
    readonly tree: string;
    readonly parents: readonly string[];
    readonly message: string;
}
/** Undefined for a text that is not a commit. */
export declare function parseCommit(sha: string, text: string): CommitFacts | undefined;
