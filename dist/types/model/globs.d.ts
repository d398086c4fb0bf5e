/** Says whether a path of the tree is matched. */
export type PathTest = (path: string) => boolean;
/**
 * Why a glob cannot be used, in words that follow its name; `undefined` when it can be. The limits keep a configuration
 * that comes with a pull request from stopping the run.
 */
export declare function globFault(glob: string, maxLength?: number): string | undefined;
/**
 * Why a list of globs cannot be used, in words that name the glob; `undefined` when it can be. A list that begins with
 * `!` would match nothing, which is never what was meant.
 */
export declare function globListFault(globs: readonly string[]): string | undefined;
/**
 * `**` crosses directories, `*` does not; a leading dot is nothing special; a glob that names a directory, with or
 * without a slash at its end, holds all that is below. `!` in front takes back what an earlier glob matched: the last
 * glob that matches decides. Throws RangeError for a glob that `globFault` objects to.
 */
export declare function compileGlobs(globs: readonly string[]): PathTest;
/** Tells the index of the glob that decides: the last one that matches, which may begin with `!`. Throws as `compileGlobs`. */
export declare function decidingGlob(globs: readonly string[]): (path: string) => number | undefined;
