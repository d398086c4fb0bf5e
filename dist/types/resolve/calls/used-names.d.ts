import type { ScopeIn } from '../expressions/symbols.ts';
/** What the facts of a function, and of the closures in it, mention. */
export interface UsedNames {
    /** Of variables. */
    readonly variables: ReadonlySet<string>;
    /** It may ask for all its arguments at once. */
    readonly allArguments: boolean;
}
/** What is not among them is never asked for while a call of the function is followed. */
export declare function usedNames({ facts, index }: ScopeIn): UsedNames;
