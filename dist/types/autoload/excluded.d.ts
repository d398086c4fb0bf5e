/**
 * Says whether exclude-from-classmap leaves a path out: `**` crosses directories, `*` does not, a pattern matches what is
 * below it too (Composer's AutoloadGenerator::parseAutoloads).
 */
export declare function compileExcluded(directory: string, patterns: readonly string[]): (path: string) => boolean;
