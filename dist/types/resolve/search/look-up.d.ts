import type { RepoPath } from '../../model/path.ts';
import type { FileFacts, IncludeFact } from '../../php/facts.ts';
import type { Engine, Place } from '../engine.ts';
import type { Edge } from '../graph/known-graph.ts';
import { type Values } from '../values/values.ts';
import { type Outcome } from './search.ts';
import type { SearchPath } from './search-path.ts';
import type { SharedAnswers } from './shared-answers.ts';
/** An include whose paths are known and were looked for. */
export interface LookedUpSite {
    readonly path: RepoPath;
    readonly fact: IncludeFact;
    readonly values: Values;
    /** One for each text that the operand can be. */
    readonly outcomes: readonly Outcome[];
    /** One of several that the same code loads, in the turns of a loop or the runs of a callback. */
    readonly part?: true;
    /** The tracked sample of an absent target: it stands for it in the include graph. */
    readonly standIn: RepoPath | undefined;
    /** Set where the site is a call: the include behind it, with its function's parameters known. */
    readonly through?: {
        readonly place: Place;
        readonly fact: IncludeFact;
    };
    /** Files that it loads where a part has a value that is not known: see `perhapsLoaded`. Not empty. */
    readonly perhaps?: readonly RepoPath[];
    /** False when the answer hangs on the include graph, so that another graph may give another one. */
    readonly stable: boolean;
}
export interface Searching {
    readonly engine: Engine;
    readonly searchPath: SearchPath;
    readonly answers: SharedAnswers;
}
export declare function placeOf(path: RepoPath, facts: FileFacts, fact: IncludeFact): Place;
/** One site; or, where the code loops over a literal list, one for each element. */
export declare function lookUpSite(fact: IncludeFact, place: Place, searching: Searching): readonly LookedUpSite[];
/** The calls that reach an include through the parameters of its function, looked up like includes. */
export declare function lookUpCalls(site: LookedUpSite, searching: Searching): readonly LookedUpSite[];
/** Each path that it can be is known to the last letter. */
export declare function isWhollyKnown({ values }: LookedUpSite): boolean;
/** The whole paths that were looked for in vain; undecided ones (`…/tail`) are left out. Empty where anything was found. */
export declare function triedPaths(outcomes: readonly Outcome[]): readonly string[];
export declare function isFound(outcome: Outcome): boolean;
export declare function edgesOf(site: LookedUpSite): readonly Edge[];
