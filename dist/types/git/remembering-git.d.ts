import { type Git, type GitOptions } from './run.ts';
/**
 * The same git, which answers from memory what it was asked with `once` before: for one run, in which nobody else is
 * expected to change the repository. What talks to a remote may change anything, so that all is forgotten, or all that
 * hangs on which objects are here.
 */
export declare function rememberingGit(git: Git): Git;
/** What `createGit` gives, for one run. */
export declare function gitOfRun(directory: string, options: GitOptions): Git;
