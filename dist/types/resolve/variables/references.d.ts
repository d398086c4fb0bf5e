import type { Spot } from './reaching.ts';
/** From here on a variable may change without being named. */
export interface Reference extends Spot {
    readonly kills: false;
    readonly shared: true;
}
/**
 * Where a variable of a scope gets a second name (`$b = &$a`, `$b = &$a['x']`, `foreach ($a as &$b)`) or is taken by a
 * closure by reference: from there on it may change without being named.
 */
export declare const referencesTo: import("./by-variable.ts").ByVariable<Reference>;
