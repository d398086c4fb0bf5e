import type { Git } from '../run.ts';
import type { ResolvedRange, UndeterminedPolicy } from './range.ts';
/** One ref that is pushed, as githooks(5) hands it to pre-push. */
export interface PushedRef {
    readonly localRef: string;
    /** Zeros for a deletion. A tag's own id for an annotated tag. */
    readonly localSha: string;
    readonly remoteRef: string;
    /** Zeros for a ref that the remote does not have yet. */
    readonly remoteSha: string;
}
/** Parses what git writes to a pre-push hook. Throws UserError `bad-usage` for a line of another shape. */
export declare function parsePrePush(text: string): readonly PushedRef[];
export interface PrePushOptions {
    /** Default `all`. */
    readonly onUndetermined?: UndeterminedPolicy | undefined;
    /** The hook's first argument: the remote's name, or its address. Default: `origin`. */
    readonly remote?: string | undefined;
}
/**
 * One range for each ref that is pushed; refs with the same two trees are one. Deletions give none; when nothing else is
 * pushed, one skipped range. No remote is talked to. Rejects as `resolveTerminalRange` does.
 */
export declare function resolvePrePush(git: Git, stdin: string, options?: PrePushOptions): Promise<readonly ResolvedRange[]>;
export declare function skippedRange(method: string): ResolvedRange;
