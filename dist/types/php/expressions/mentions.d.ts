import type { Expr } from './expression.ts';
/**
 * What can hold a value, as one string: `3$name` for a variable of scope 3, `->name` for a property of any object,
 * `::name` for a static property of any class.
 */
export type Slot = string;
export declare function variableSlot(scope: number, name: string): Slot;
/** The slot that an assignment to `target` writes; undefined where it cannot be named. `$GLOBALS['x']` is `0$x`. */
export declare function slotOf(target: Expr, scope: number): Slot | undefined;
/** Calls `visit` for `expr` and everything in it. */
export declare function visitExpr(expr: Expr, visit: (expr: Expr) => void): void;
/** Every slot that the expression reads, into `slots`. */
export declare function addMentions(expr: Expr, scope: number, add: (slot: Slot) => void): void;
type Test = (part: Expr) => boolean;
/** True when `expr`, or a part of it, is what `is` looks for: it is not asked of what comes after that. */
export declare function holdsPart(expr: Expr, is: Test): boolean;
export {};
