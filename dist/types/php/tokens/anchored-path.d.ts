import type { SourceToken } from './source-tokens.ts';
import { type TokenRange } from './token-arguments.ts';
/** What stands in front of a path whose rest is literal, and that rest. */
export interface AnchoredPath {
    /** `file`: the folder of the file itself; any other: the name of a function, in lower case, that was handed the rest. */
    readonly anchor: string;
    /** May hold `.`, `..` and empty parts. */
    readonly path: string;
}
/**
 * `__DIR__ . '/a'`, `dirname(__FILE__, 2) . '/a'`, `"`-quoted or not, and `helper('a')` with one literal argument. PHP
 * joins plain text, so `__DIR__ . 'a'` is a name beside the folder: it is left out.
 */
export declare function anchoredPath(tokens: readonly SourceToken[], range: TokenRange): AnchoredPath | undefined;
