import type { KnownGraph } from './graph/known-graph.ts';
import { type Values } from './values/values.ts';
/**
 * The budget of steps, the questions that are being answered, and the answers that are kept. A question that comes up
 * while it is being answered gets `anything`, so that cycles end.
 */
export declare class Memory {
    private readonly graph;
    private readonly kept;
    private readonly repeatables;
    private readonly agreements;
    private readonly agreeing;
    private readonly failures;
    /** The questions that are being answered, outermost first, with their depth. */
    private active;
    /** How many questions are being answered around what is asked apart. */
    private around;
    private givenUp;
    private stepsLeft;
    /** The depth of the outermost question that a cycle led back to since this was last reset; less than 0: a limit was met. */
    private reachedBack;
    private deepest;
    /** All questions that were begun, as long as one is being answered. */
    private trail;
    /** Steps and questions to the graph that would not come up again, since their answer is kept. */
    private sunk;
    private silent;
    private room;
    constructor(graph: KnownGraph);
    /** Starts the budget of steps afresh. */
    begin(): void;
    /** As if nothing else were being asked, with a budget of its own; undefined where that was not enough. */
    apart<T>(compute: () => T): T | undefined;
    /** Nothing that is being answered is to be kept. */
    giveUp(): void;
    /** Takes a step; false when none is left. */
    step(): boolean;
    guarded(key: string, compute: () => Values): Values;
    private mayBegin;
    once(key: string, compute: () => Values): Values;
    private failedOften;
    /** Computes once, and keeps the answer whatever it is: while it is computed, that of a question within it. */
    agreed(key: string, compute: () => Values | undefined): Values | undefined;
    /** Runs what the caller keeps the answer of: it costs nothing when it is asked for again. */
    uncounted<T>(compute: () => T): T;
    /**
     * As `guarded`; the answer is kept under `full` where asking again would give the same: neither a limit nor a question
     * around it cut it short, and none of the questions that it asked is being answered when it is asked for again.
     */
    repeatable(key: string, full: string, compute: () => Values): Values;
    private keep;
    private mayRepeat;
    private repeat;
    private tally;
    private repeatableOf;
}
