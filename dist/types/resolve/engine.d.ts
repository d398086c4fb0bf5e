import type { RepoPath } from '../model/path.ts';
import type { Settings } from '../model/settings.ts';
import type { Expr } from '../php/expressions/expression.ts';
import type { FileFacts } from '../php/facts.ts';
import type { Symbols } from './expressions/symbols.ts';
import type { ServerPaths } from './files/server-paths.ts';
import type { TreeIndex } from './files/tree-index.ts';
import type { KnownGraph } from './graph/known-graph.ts';
import type { Values } from './values/values.ts';
import type { Spot } from './variables/reaching.ts';
/** All that evaluation may look at: one tree, its facts and what an earlier pass found out about who includes whom. */
export interface World {
    readonly files: ReadonlyMap<RepoPath, FileFacts>;
    readonly symbols: Symbols;
    /** The files that seem to declare a word: see `SearchableWords`. */
    readonly declarations: ReadonlyMap<string, readonly RepoPath[]>;
    readonly index: TreeIndex;
    readonly graph: KnownGraph;
    readonly settings: Settings;
    /** What the server's files in the tree say. */
    readonly serverPaths: ServerPaths;
}
/** What the parameters of a function hold, while a call of it is being followed. */
export interface Bindings {
    readonly size: number;
    has(parameter: string): boolean;
    get(parameter: string): Values | undefined;
}
/** Where an expression stands, and what its scope's parameters are when a call is being followed. */
export interface Place extends Spot {
    readonly path: RepoPath;
    readonly facts: FileFacts;
    readonly bindings?: Bindings | undefined;
    /** The same of a scope around a closure. */
    readonly enclosing?: {
        readonly scope: number;
        readonly bindings: Bindings;
    } | undefined;
    /** The class that `static` and `$this` mean while a method call is being followed. */
    readonly self?: string | undefined;
}
/** What the parts of evaluation ask of one another. */
export interface Engine {
    readonly world: World;
    /** How many values one expression may have. */
    readonly cap: number;
    /** Stands for a file in the names of questions, of which there are very many. */
    numberOf(path: RepoPath): number;
    /**
     * Asks for a word that the facts do not tell enough about: a function or class (lower case), a property, a variable
     * with its `$`, or `?` for what the tests of a file mention. `path`: where it is declared; absent: wherever the project does.
     */
    demand(word: string, path?: RepoPath): void;
    /** The files that seem to assign a variable (see `SearchableWords`); none where too many do. */
    declaring(variable: string): readonly RepoPath[];
    /** The files that assign a variable in their file scope, or include one that does. */
    leadingTo(variable: string): ReadonlySet<RepoPath>;
    /** The files that seem to assign a variable, though no such assignment was read. */
    unread(variable: string): readonly RepoPath[];
    /** These, and the files that include one. */
    mayLeadTo(variable: string): ReadonlySet<RepoPath>;
    /** The files that one of `leadingTo` includes, directly or not: the variable may be set when they begin. */
    reachedFrom(variable: string): ReadonlySet<RepoPath>;
    /** The value of a constant whose definitions all agree; undefined where they differ. Computed once. */
    agreed(constant: string, compute: () => Values | undefined): Values | undefined;
    /** Starts the budget of steps afresh, before each path that is asked for: so the cost of a project stays linear. */
    begin(): void;
    /** As if nothing else were being asked, with a budget of its own; undefined where that was not enough. */
    apart<T>(compute: () => T): T | undefined;
    /** What is being asked apart hangs on something that took too long. */
    giveUp(): void;
    evaluate(expr: Expr, place: Place): Values;
    /** Computes once; while it is being computed, asking again answers `anything`, so that cycles end. */
    once(key: string, compute: () => Values): Values;
    /** As `once`, without keeping the answer. */
    guarded(key: string, compute: () => Values): Values;
    /** As `guarded`, for what is asked in the same words again and again: `full` tells the question with all that it is given. */
    repeatable(key: string, full: string, compute: () => Values): Values;
}
