/** The real path of a directory. Throws UserError `no-such-path` when it is none. */
export declare function locateDirectory(directory: string): string;
/** Whether a `.git` stands in the directory or above it. */
export declare function isBelowGit(directory: string): boolean;
/** Whether the directory is itself what a `.git` is: a repository without files. */
export declare function isBareRepository(directory: string): boolean;
