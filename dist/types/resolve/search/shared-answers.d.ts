import type { Values } from '../values/values.ts';
import type { Outcome } from './search.ts';
/** What an include can be, and what the search for it met. */
export interface Answer {
    readonly values: Values;
    readonly outcomes: readonly Outcome[];
}
/** Most includes of a project load the same few files in the same few ways: such an answer is held once for all of them. */
export declare class SharedAnswers {
    #private;
    /** An equal answer. */
    share(answer: Answer): Answer;
}
