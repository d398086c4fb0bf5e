import type { Git, RunOptions } from './run.ts';
/** What is configured of the settings that anything here asks for, by full name: the last word in lower case. */
export declare function settingNames(git: Git, options?: Pick<RunOptions, 'signal'>): Promise<readonly string[]>;
/** Whether objects may have been left out of the clone, to be had from a remote. */
export declare function isPartialClone(names: readonly string[]): boolean;
/** The names of the remotes, sorted as `git remote` does. */
export declare function remoteNames(names: readonly string[]): readonly string[];
