import type { TreeIndex } from './tree-index.ts';
/**
 * The include_path that files of a directory give to the pages in it and below, by directory (relative to the root).
 * `.user.ini` counts for PHP under CGI and FPM, `.htaccess` for PHP as a module of Apache: either may be the server.
 */
export type ServerPaths = ReadonlyMap<string, {
    readonly userIni?: string;
    readonly htaccess?: string;
}>;
export declare const SERVER_FILES: readonly ['.user.ini', '.htaccess'];
/**
 * The last `include_path = …` of a `.user.ini` (PHP manual, ".user.ini files"), without its quotes; undefined without
 * one, or where it is empty: then PHP keeps the value from above.
 */
export declare function includePathOfUserIni(text: string): string | undefined;
/**
 * The last `php_value include_path …` of a `.htaccess` (PHP manual, "How to change configuration settings"); undefined
 * without one, or where it is `none`: then PHP keeps its own value.
 */
export declare function includePathOfHtaccess(text: string): string | undefined;
/** An entry of include_path: a directory of the tree, or a path that hangs on the working directory. */
export type PathEntry = {
    readonly kind: 'anchored';
    readonly directory: string;
} | {
    readonly kind: 'relative';
    readonly path: string;
};
/** Where pages in `directories` look first, by the nearest file of each kind; both kinds count. */
export declare function serverEntries(directories: readonly string[], paths: ServerPaths, index: TreeIndex): {
    readonly entries: readonly PathEntry[];
    readonly complete: boolean;
};
