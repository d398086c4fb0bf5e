import type { Git, RunOptions } from './run.ts';
/**
 * Ids of objects of a commit's tree that a partial clone left out; empty for a whole clone and for a commit that is not
 * there. Told in advance because a request for one can end the process that answers (git 2.39).
 */
export declare function missingObjects(git: Git, commit: string, options: RunOptions): Promise<ReadonlySet<string>>;
