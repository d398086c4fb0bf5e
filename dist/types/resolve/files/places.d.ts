/** True for code that only tests run: a directory of that name, or PHPUnit's file names. */
export declare function isTestPath(path: string): boolean;
/** True for fixtures, documentation and examples, and for what is a tool's own (`.github/ci/index.php`). */
export declare function isSamplePath(path: string): boolean;
/** True for code that a package manager or a bundled copy brought. */
export declare function isVendorPath(path: string): boolean;
/** True for what is started from a terminal or by cron, in whatever directory that is. */
export declare function isCommandPath(path: string): boolean;
/** True for a file that is copied under another name and filled in: `config-sample.php`, `mainfile.dist.php`. */
export declare function isSampleName(path: string): boolean;
