export type Variables = Readonly<Record<string, string | undefined>>;
/**
 * Goes before every command: nothing that a repository or a user configures is executed, and a file counts as unchanged
 * only where all of its stat says so, whatever the command is. A command line outranks every configuration file.
 */
export declare const guardFlags: readonly string[];
export interface EnvironmentOptions {
    /** Where git's variables come from; its GIT_* are dropped. Default: those of this process. */
    readonly inherited?: Variables | undefined;
    /** Set on top, after the scrubbing: the one way to hand in GIT_INDEX_FILE. */
    readonly variables?: Variables | undefined;
    /** Let git talk to a remote. */
    readonly network?: boolean | undefined;
}
/** What git is started with: no GIT_DIR of a surrounding hook, no program to ask for passwords, English messages. */
export declare function gitEnvironment(options: EnvironmentOptions): Record<string, string | undefined>;
