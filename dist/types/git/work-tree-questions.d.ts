import type { Git, RunOptions } from './run.ts';
/** What git says of the files of a work tree, from its top, as it prints it. */
export interface WorkTreeAnswers {
    /** See `parseFileListing`. */
    readonly files: Promise<Uint8Array>;
    /** What differs from the index by its stat data, as a raw diff. Content is compared only where a stat proves nothing. */
    readonly changed: Promise<Uint8Array>;
}
/** Asks for all of it at once, and of a git that remembers once a run. */
export declare function askWorkTree(git: Git, options: RunOptions): WorkTreeAnswers;
