/** How a hand that meant one extension wrote another. The most telling first. */
export declare const SLIPS: readonly ['look-alike', 'spaced', 'doubled', 'swapped', 'lost', 'neighbour', 'cut', 'edit'];
export type Slip = (typeof SLIPS)[number];
/**
 * The slip that turned `meant` into `written`, both in lower case; undefined when they are equal or further apart.
 * `neighbour`: one letter replaced by, or followed by, a key beside it on a QWERTY keyboard. `cut`: only the beginning
 * is left. `edit`: any other single letter replaced, added or lost.
 */
export declare function slipBetween(written: string, meant: string): Slip | undefined;
