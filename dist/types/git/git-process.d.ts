/** How a command ended. */
export interface GitResult {
    readonly stdout: Uint8Array;
    /** English. */
    readonly stderr: string;
    readonly code: number;
}
export interface Limits {
    readonly signal?: AbortSignal | undefined;
    /** Default: none. */
    readonly timeoutMs?: number | undefined;
}
/**
 * A command that is talked to while it runs: the part that is used of a child process of Node, written out, so that whoever
 * imports the types of this library needs none of Node's.
 */
export interface GitProcess {
    readonly stdin: {
        write(text: string): boolean;
        on(event: 'error', listener: (error: Error) => void): unknown;
    };
    readonly stdout: {
        on(event: 'data', listener: (chunk: Uint8Array) => void): unknown;
    };
    readonly stderr: {
        resume(): unknown;
    };
    once(event: 'close' | 'error', listener: (error: Error) => void): unknown;
    ref(): void;
    kill(signal: 'SIGKILL'): boolean;
}
