import type { RepoPath } from '../model/path.ts';
import type { FileFacts, IncludeFact } from '../php/facts.ts';
export interface Edge {
    readonly from: RepoPath;
    readonly to: RepoPath;
    readonly fact: IncludeFact;
}
/** Who includes whom, as far as the passes before this one know it. Empty in the first pass. */
export declare class KnownGraph {
    /** As they were handed in. */
    readonly edges: readonly Edge[];
    /** How often it was asked: what did not ask does not hang on it. */
    questions: number;
    /** 0 in the first pass. */
    readonly pass: number;
    readonly files: ReadonlyMap<RepoPath, FileFacts>;
    private readonly into;
    private readonly outOf;
    private readonly targets;
    private readonly reachMemo;
    private readonly groups;
    constructor(files: ReadonlyMap<RepoPath, FileFacts>, edges: readonly Edge[], pass: number);
    private add;
    /** The representative of all files that are connected to this one, whatever the direction. */
    groupOf(path: RepoPath): RepoPath;
    edgesInto(path: RepoPath): readonly Edge[];
    edgesOutOf(path: RepoPath): readonly Edge[];
    targetsOf(fact: IncludeFact): readonly RepoPath[];
    /** A file that does something and that nothing includes: it can be requested. */
    isEntry(path: RepoPath): boolean;
    /** The files that include this one, directly or not, itself included. */
    includersOf(path: RepoPath): ReadonlySet<RepoPath>;
    /** The files that this one includes, directly or not, itself included. */
    includedBy(path: RepoPath): ReadonlySet<RepoPath>;
    private reach;
    /** All files from which one of `paths` is reached, these included. */
    reaching(paths: Iterable<RepoPath>): ReadonlySet<RepoPath>;
    /** All files that one of `paths` reaches, these included. */
    reachedFrom(paths: Iterable<RepoPath>): ReadonlySet<RepoPath>;
    private closure;
    /** Entry pages from which this file is reached; itself when it is one. */
    entriesOf(path: RepoPath): readonly RepoPath[];
}
