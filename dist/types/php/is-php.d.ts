/** By its extension, in any case. `phpExtensions` (without the dot) adds to the built-in ones. */
export declare function isPhpFile(path: string, phpExtensions?: readonly string[]): boolean;
/** A script without a known extension that says itself that PHP runs it. */
export declare function hasPhpShebang(bytes: Uint8Array): boolean;
