/** Asks about a path relative to the build context. */
export type DockerPatternTest = (path: string) => boolean;
/**
 * A cleaned pattern of a .dockerignore as moby's patternmatcher compiles it: `**` and the slash after it are any number of
 * directories, at the end anything. Patterns that begin with two stars and hold nothing else special are compared with
 * the end of the path.
 */
export declare function dockerPattern(pattern: string): DockerPatternTest;
/** A pattern without what means nothing, as Go's filepath.Clean leaves it: no `./`, `//`, `..` or slash at either end. */
export declare function cleanPattern(pattern: string): string;
