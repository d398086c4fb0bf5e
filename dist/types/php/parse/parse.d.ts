import type { Skips } from '../reader/tokens.ts';
import { type SyntaxNode } from './syntax-tree.ts';
/** A syntax error: what the parser said about the byte at `at`. */
export interface ParseError {
    readonly at: number;
    readonly message: string;
}
export interface Parsed {
    /** The statements of the file; absent where nothing could be read. */
    readonly statements?: readonly SyntaxNode[];
    readonly errors: readonly ParseError[];
}
/** What of a source need not be read. */
export interface Cut {
    /** See `Skips`. */
    readonly skips: Skips;
    /** The same with blanks in the place of all that, and of comments. */
    blanked(): string;
}
/**
 * Parses bytes (as latin1), so that offsets are bytes. Never throws: what could not be read is missing from
 * `statements` and named in `errors`. What our own reader does not read is left to php-parser. `shortTags`: `<?` opens
 * PHP.
 */
export declare function parsePhp(source: string, shortTags?: boolean, cut?: Cut): Parsed;
/**
 * The same by php-parser, which reads around errors. It also rejects some valid code (`clone (new X)`, a function named
 * `readonly`, `instanceof (expr)`, `static::$x::new()`): an error is never by itself a finding.
 */
export declare function parseTolerantly(source: string, shortTags?: boolean): Parsed;
