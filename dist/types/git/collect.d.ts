import type { ChildProcessWithoutNullStreams } from 'node:child_process';
import { UserError } from '../model/errors.ts';
import type { GitResult, Limits } from './git-process.ts';
interface Subject {
    readonly input?: Uint8Array | string | undefined;
    /** For messages. */
    readonly command: string;
}
/** Waits for the end of a command and for all that it writes. Rejects with UserError when it did not end by itself. */
export declare function collect(child: ChildProcessWithoutNullStreams, limits: Limits, subject: Subject): Promise<GitResult>;
/** The sentence for a command that could not even start. */
export declare function startFailure(error: Error, command: string): UserError;
export {};
