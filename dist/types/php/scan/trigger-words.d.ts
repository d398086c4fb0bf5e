/**
 * Why a word makes the code around it worth parsing.
 * - `include`: loads a file; the body's properties and helpers matter too.
 * - `plain`: changes what a path means: constants, include_path, working directory, autoloaders, the file's own place.
 * - `writer`: can create a file (guard 8); it counts only beside a string that names a PHP file, in the same body.
 * - `function`, `halt`: structure.
 * - `class`, `runner`: only tells what a second reading could say more about: see searchable-words.ts.
 */
export type WordRole = 'include' | 'plain' | 'writer' | 'function' | 'halt' | 'class' | 'runner';
/** Of a lower-case word. */
export declare function roleOf(word: string): WordRole | undefined;
/** Calls that can create a file, by lower-case function or method name. */
export declare function isWriter(name: string): boolean;
export declare const HASH_SIZE = 4096;
/** Nonzero at each hash that a word worth looking up can have. Many files are asked for the same, one after the other. */
export declare function wordFilter(wanted: ReadonlySet<string>): Uint8Array;
