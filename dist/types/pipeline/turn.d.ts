/**
 * Lets the event loop turn, so that a signal sent to the process is seen during long work. Rejects with UserError
 * `aborted` when the work is no longer wanted.
 */
export declare function turn(signal: AbortSignal | undefined): Promise<void>;
