export type Environment = Readonly<Record<string, string | undefined>>;
/** What GitHub says about the run. Fields whose shape is wrong are undefined, as if they were not sent. */
export interface GithubEvent {
    readonly name: string;
    /** Unknown shape: read it with `valueAt` and its kin. */
    readonly payload: unknown;
    /** GITHUB_REF, with `refs/`. */
    readonly ref: string;
    /** GITHUB_SHA. */
    readonly sha: string | undefined;
    /** `owner/name`. */
    readonly repository: string | undefined;
    readonly defaultBranch: string | undefined;
    readonly runId: number | undefined;
    /** The file name of the running workflow, when it is one of this repository. */
    readonly workflow: string | undefined;
}
/** `name` and `payload` as the runner gives them, the rest from the runner's variables. */
export declare function githubEvent(name: string, payload: unknown, env: Environment): GithubEvent;
export declare function toRepository(value: unknown): string | undefined;
/** The branch of `refs/heads/…`. */
export declare function branchOfRef(ref: string): string | undefined;
export declare function isTagRef(ref: string): boolean;
