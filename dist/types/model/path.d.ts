/**
 * Names in a tree. A name is a string of UTF-16 units; a byte that is not UTF-8 is kept as the lone surrogate
 * U+DC80..U+DCFF (as PEP 383 does), so that every byte sequence has exactly one spelling and joins stay plain string
 * work. Only `displayName` leaves this form: reports write such a byte as `\xNN` and a real backslash as `\\`.
 */
declare const repoPath: unique symbol;
/** Relative to the tree's root, `/`-separated, no `.`, `..` or empty parts, exact case. Only `toRepoPath` makes one. */
export type RepoPath = string & {
    readonly [repoPath]: true;
};
/** Throws RangeError when `name` is empty, absolute, holds a NUL, or has an empty, `.` or `..` part. */
export declare function toRepoPath(name: string): RepoPath;
export declare function isRepoPath(name: string): name is RepoPath;
/** The directory of a path; `''` for the root. */
export declare function directoryOf(path: string): string;
export declare function baseNameOf(path: string): string;
/** The part after the last dot of the base name, without the dot; `''` when there is none. `.htaccess` has none. */
export declare function extensionOf(path: string): string;
/** The folder of a file and those above it, nearest first; `''` is the root. */
export declare function foldersAbove(path: string): readonly string[];
/** `''` stands for the root on either side. */
export declare function joinPath(directory: string, rest: string): string;
/** Bytes of a name, as git or a PHP string has them, to their one spelling. */
export declare function decodeName(bytes: Uint8Array): string;
/** The inverse of `decodeName`. */
export declare function encodeName(name: string): Uint8Array;
/** Negative where `one` comes before `other` in git's order, which is that of their bytes. */
export declare function compareNames(one: string, other: string): number;
/** How a name is written in reports: raw bytes as `\xNN`, a backslash as `\\`; nothing else changes. */
export declare function displayName(name: string): string;
/** The name behind a path as reports write it: the inverse of `displayName`. */
export declare function realName(path: string): string;
export {};
