import type { Expr } from '../expressions/expression.ts';
import type { Walk } from '../walk/walk.ts';
/** The closures of a file in which something is included, and `f(...)` of functions that are wanted. */
export interface IncludingClosures {
    /** Indexes into the scopes. */
    readonly scopes: ReadonlySet<number>;
    /** What one of them is assigned to: `$name` of any scope, `->name`, `::name`. */
    readonly holders: ReadonlySet<string>;
}
export declare function findIncludingClosures(walk: Walk, isWanted: (name: string) => boolean): IncludingClosures;
/** The call may run one of them: `$load('a.php')`, `(function () { … })()`, `array_map($load, …)`. */
export declare function mayRun(call: Expr, closures: IncludingClosures): boolean;
