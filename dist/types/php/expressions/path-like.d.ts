import type { Expr } from './expression.ts';
/** Any name of a called function or method; empty for other expressions. */
export declare function calledNames(expr: Expr): readonly string[];
/** A call that asks whether a file is there. */
export declare function isFileTest(expr: Expr): boolean;
/** The expression looks like a path on its face: a magic constant, a path function, or text with a slash or a dot. */
export declare function isPathLike(expr: Expr): boolean;
