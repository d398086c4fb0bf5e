/** Asks about a path relative to the file that holds the pattern; a directory ends with a slash. */
export type GitPatternTest = (path: string) => boolean;
/**
 * A pattern of .gitignore or .gitattributes (gitignore(5), gitattributes(5)), over bytes as characters: without a slash it means a base name, else a
 * path from the file's directory; with a slash at its end, a directory alone.
 */
export declare function gitPattern(pattern: string): GitPatternTest;
