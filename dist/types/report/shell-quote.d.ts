/** The `git mv` line that gives a file its name, safe to paste into bash, zsh or ksh, whatever the names hold. */
export declare function renameCommand({ from, to }: {
    readonly from: string;
    readonly to: string;
}): string;
/** A report path as one shell word of visible characters: bare, `'…'`, or `$'…'` where bytes must be written out. */
export declare function shellQuote(path: string): string;
