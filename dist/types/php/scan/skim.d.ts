import type { Scan } from './scan-result.ts';
/**
 * Cuts out what cannot matter to paths. `source` is bytes as latin1. Null when no word in the file can matter; else a
 * string of equal length in which every CR and LF stands where it stood, and blanks replace: bodies of functions that
 * are not kept (kept-bodies.ts), comments, attributes, inline HTML but its first visible character, and all after
 * `__halt_compiler();`. `wanted` adds names that other files made interesting: functions and methods in lower case,
 * properties as they are written, variables with their `$`.
 */
export declare function skim(source: string, wanted?: ReadonlySet<string>): string | null;
/** A scan whose bodies are marked with what is worth parsing. */
export declare function scanForFacts(source: string, wanted?: ReadonlySet<string>): Scan;
export declare function blankOut(source: string, scan: Scan): string;
/** The same for a parser that steps over comments and HTML itself. */
export declare function skipsOf({ bodies, attributes }: Scan): ReadonlyMap<number, number>;
/** Attributes cannot matter either, and the parser loops for ever in one that the file breaks off in. */
export declare function blankAttributes(source: string, scan: Scan): string;
