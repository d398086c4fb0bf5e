/**
 * Patterns that together match as git matches this line of a .gitignore. Git compares the literal start of an anchored
 * pattern by itself and takes stars right after it for the start of what is left, so that `a**` + `/b` is `ab`, `ax/b`
 * and `ax/y/b` (`match_pathname` of its dir.c), where gitignore(5) and the library promise `a*` + `/b`.
 */
export declare function asGitReads(line: string): string[];
