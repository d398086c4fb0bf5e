import { type Git, type RunOptions } from './run.ts';
/** The full sha of the commit that `ref` names. Rejects with UserError `bad-ref` that says what could help. */
export declare function resolveCommit(git: Git, ref: string, options?: Pick<RunOptions, 'signal'>): Promise<string>;
