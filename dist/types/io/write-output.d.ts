/**
 * Writes a whole file or leaves what was there: the text goes to a temporary file beside it, which then takes its place.
 * Missing directories are made. An existing file keeps its mode, a symlink stays one; a device or pipe is written to
 * directly. Rejects with UserError `no-such-path`.
 */
export declare function writeOutput(file: string, text: string): Promise<void>;
