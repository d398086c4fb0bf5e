import type { Baseline, Suppressible } from '../model/suppression.ts';
type Entry = Baseline['entries'][0];
export interface BaselineMatch {
    /** Fingerprints of the findings that the baseline covers. */
    readonly covered: ReadonlySet<string>;
    /** The entries that cover none. */
    readonly unused: readonly Entry[];
}
/** What is known of the paths of a tree, all as reports write them. */
export interface KnownPaths {
    isThere(path: string): boolean;
    /** Where the change that is looked at moved a path to. */
    movedTo(path: string): string | undefined;
}
/**
 * Matches a baseline with all findings of a tree. An entry covers the finding with its fingerprint. Where its path is gone,
 * it covers a finding that is otherwise the same: in the file that the change renamed it to, else in one of the same name in
 * another directory, so that a folder may move before the baseline is updated. Each finding is covered once.
 */
export declare function matchBaseline(entries: readonly Entry[], findings: readonly Suppressible[], paths: KnownPaths): BaselineMatch;
export {};
