/** Reads what an event or an API answer holds at a path of keys; undefined where the shape is another. */
export declare function valueAt(value: unknown, ...keys: readonly (string | number)[]): unknown;
/** A string that is not empty. */
export declare function textAt(value: unknown, ...keys: readonly (string | number)[]): string | undefined;
/** A full object id, 40 or 64 digits, in lower case. Zeros are an id: see `isZeroSha`. */
export declare function shaAt(value: unknown, ...keys: readonly (string | number)[]): string | undefined;
/** A positive safe integer: the ids and numbers of GitHub. */
export declare function numberAt(value: unknown, ...keys: readonly (string | number)[]): number | undefined;
/** An array; empty where there is none. */
export declare function listAt(value: unknown, ...keys: readonly (string | number)[]): readonly unknown[];
/** A name that a branch or a tag can have, without `refs/heads/`. */
export declare function branchAt(value: unknown, ...keys: readonly (string | number)[]): string | undefined;
export declare function toSha(value: unknown): string | undefined;
/** `git check-ref-format`, its rules for the characters. */
export declare function toBranch(value: unknown): string | undefined;
/** Git's "no commit": 40 zeros, or 64 in a sha256 repository. */
export declare function isZeroSha(sha: string | undefined): boolean;
