import type { Fix } from '../model/finding.ts';
import type { IncludeSite } from '../resolve/verdicts/resolution.ts';
/**
 * The fix that makes an operand end in `meant` where it ends in `written`, both paths. None where something else than the
 * literal at its end would have to change.
 */
export declare function respell(site: IncludeSite, written: string, meant: string): readonly Fix[];
/** The fix that puts a slash in front of the literal that follows a directory. */
export declare function addSlash(site: IncludeSite): readonly Fix[];
/** The path in which only the base name of `written` is replaced by that of `nearest`, if both are in one directory. */
export declare function besides(written: string, nearest: string): string | undefined;
