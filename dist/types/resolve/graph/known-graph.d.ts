import type { RepoPath } from '../../model/path.ts';
import type { FileFacts, IncludeFact } from '../../php/facts.ts';
import type { PageTest } from './pages.ts';
/** What tells whether an edge is taken whenever its file runs: see `isConditional`. */
export interface EdgeFact {
    /** Not 0: in a function. */
    readonly scope: number;
    /** Index into the file's blocks; -1 for none. */
    readonly block: number;
    /** For what stands in no block: whether it may be passed by. */
    readonly mayNotRun?: true;
}
/** One file includes another, or loads a class that it declares. */
export interface Edge<F extends EdgeFact = IncludeFact> {
    readonly from: RepoPath;
    readonly to: RepoPath;
    readonly fact: F;
    /** One of many files that an include may load which names none of them. */
    readonly loose?: true;
}
export interface GraphOptions {
    /** 0 in the first pass. */
    readonly pass: number;
    /** Absent: the settings say nothing of pages. */
    readonly pages?: PageTest;
}
/** Who includes whom, as far as the passes before this one know it. Empty in the first pass. */
export declare class KnownGraph<F extends EdgeFact = IncludeFact> {
    /** As they were handed in. */
    readonly edges: readonly Edge<F>[];
    /** How often it was asked: what did not ask does not hang on it. */
    questions: number;
    /** 0 in the first pass. */
    readonly pass: number;
    readonly files: ReadonlyMap<RepoPath, FileFacts>;
    private readonly pages;
    private readonly into;
    private readonly outOf;
    /** A list only where there are several: nearly all have one. */
    private readonly targets;
    private readonly reachMemo;
    private readonly starts;
    /** See `cyclesOf`; made when it is first needed. */
    private cycles;
    private readonly groups;
    constructor(files: ReadonlyMap<RepoPath, FileFacts>, edges: readonly Edge<F>[], options: GraphOptions);
    private add;
    private addTarget;
    /** The same with more edges: what includes cannot know and impact must. */
    withEdges(more: readonly Edge<EdgeFact>[]): KnownGraph<EdgeFact>;
    /** The representative of all files that are connected to this one, whatever the direction. */
    groupOf(path: RepoPath): RepoPath;
    /** Groups are joined one by one, to a chain: nobody may walk it twice. */
    private shorten;
    edgesInto(path: RepoPath): readonly Edge<F>[];
    targetsOf(fact: F): readonly RepoPath[];
    /** A file that can be requested: one that the settings name, else one that does something and that nothing includes. */
    isEntry(path: RepoPath): boolean;
    /** As `isEntry`; but where the settings are silent `include $dir . $file`, which names no file, makes no page a part. */
    isPage(path: RepoPath): boolean;
    private isNamedByNone;
    /** A file that does something and that nothing includes: whoever runs it, a server or a terminal. */
    private isStart;
    /** The files that include this one, directly or not, itself included. */
    includersOf(path: RepoPath): ReadonlySet<RepoPath>;
    /** The files that this one includes, directly or not, itself included. */
    includedBy(path: RepoPath): ReadonlySet<RepoPath>;
    private reach;
    private findCycles;
    /** All files from which one of `paths` is reached, these included. */
    reaching(paths: Iterable<RepoPath>): ReadonlySet<RepoPath>;
    /** All files that one of `paths` reaches, these included. */
    reachedFrom(paths: Iterable<RepoPath>): ReadonlySet<RepoPath>;
    private closure;
    /** Entry pages from which this file is reached; itself when it is one. */
    entriesOf(path: RepoPath): readonly RepoPath[];
    /** Where the runs begin in which this file takes part: its pages, and what is started in another way. */
    startsOf(path: RepoPath): readonly RepoPath[];
}
