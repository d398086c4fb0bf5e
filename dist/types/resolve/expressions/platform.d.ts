import type { Expr } from '../../php/expressions/expression.ts';
/**
 * What a test of PHP's own version says on every server that a site is taken to run on; undefined where servers differ
 * or the test asks for something else.
 */
export declare function versionTruth(test: Expr): boolean | undefined;
/**
 * Guard 9: a branch for certain versions, systems, extensions or SAPIs, whose file other servers need not have. What
 * runs wherever it is *not* Windows or *not* the command line runs on every server, and is no such branch.
 */
export declare function isForSomePlatforms(test: Expr, truth: boolean): boolean;
/** True for `function_exists('f')` where PHP itself has f; undefined where servers differ or f is somebody's own. */
export declare function builtinTruth(test: Expr): boolean | undefined;
