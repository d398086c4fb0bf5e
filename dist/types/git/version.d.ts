import type { GitResult } from './git-process.ts';
/** Throws UserError `git-failed` when the answer to `git version` is not that of a git that is new enough. */
export declare function requireVersion(answer: GitResult): void;
