import type { ClassCursor } from './class-cursor.ts';
import type { ClassNames } from './class-names.ts';
/** Reads `a\b as c, d\{e, function f, g as h}` from after `use`; returns where it stopped. */
export declare function readImports(cursor: ClassCursor, names: ClassNames, from: number): number;
