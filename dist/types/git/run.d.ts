import { type Variables } from './environment.ts';
import type { GitProcess, GitResult, Limits } from './git-process.ts';
export interface GitOptions {
    /** Where git's variables come from; its GIT_* are dropped. Default: those of this process. */
    readonly inherited?: Variables | undefined;
    /** Set on top, after the scrubbing: the one way to hand in GIT_INDEX_FILE. */
    readonly variables?: Variables | undefined;
    /** Default `git`, found by PATH. */
    readonly executable?: string | undefined;
}
export interface RunOptions extends Limits {
    /** What git reads from its standard input. */
    readonly input?: Uint8Array | string | undefined;
    /** Exit codes that are an answer. Default: 0. */
    readonly allowedExitCodes?: readonly number[] | undefined;
    /**
     * An answer that a remembering git gave to the same question before will do. Default: it is asked again. `place`: the answer
     * hangs on settings, refs and files, not on which objects are here.
     */
    readonly once?: boolean | 'place' | undefined;
    /**
     * Let git talk to a remote. Default: it cannot, not even to fill in a partial clone. `objects`: this command brings objects,
     * and changes nothing else.
     */
    readonly network?: boolean | 'objects' | undefined;
}
/** Git, told to execute nothing that a repository or a user configures. */
export interface Git {
    /** Absolute: where commands run. */
    readonly directory: string;
    /**
     * Runs one command to its end. Rejects with UserError: `git-failed` when git is missing, too old, killed, late, or ends
     * with another code; `not-a-repository` outside of one; `aborted` by the signal.
     */
    run(args: readonly string[], options?: RunOptions): Promise<GitResult>;
    /** Starts a command that is talked to through its streams. It never keeps this process alive. */
    start(args: readonly string[]): GitProcess;
}
/** A runner for `cwd` and the repository around it. Nothing is started yet. */
export declare function createGit(cwd: string, options?: GitOptions): Git;
/** Whether a command may talk to a remote. */
export declare function isOnline({ network }: Pick<RunOptions, 'network'>): boolean;
/** Throws UserError `bad-ref` for a name that git could take for an option or that no ref can have. */
export declare function checkRefName(ref: string): string;
