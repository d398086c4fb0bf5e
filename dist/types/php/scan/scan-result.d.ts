import type { FunctionBody } from './scan-notes.ts';
import type { SearchableWords } from './searchable-words.ts';
/** What a scan of one source (bytes as latin1) found. Offsets are bytes. */
export interface Scan {
    /** A word that can matter occurs outside comments, strings and HTML. */
    readonly matters: boolean;
    /** In the order of their opening braces. */
    readonly bodies: readonly FunctionBody[];
    /** Pairs from, to of comments, inline HTML and what follows `__halt_compiler();`, ascending. */
    readonly blanks: readonly number[];
    /** Pairs from, to of comments outside inline HTML, ascending. */
    readonly comments: readonly number[];
    /** Pairs from, to of inline HTML, ascending. */
    readonly html: readonly number[];
    /** Pairs from, to of attributes, ascending. */
    readonly attributes: readonly number[];
    /** Offsets of include, include_once, require and require_once. */
    readonly includes: readonly number[];
    /** `<?` opens PHP in this file: see `isOfShortTags`. */
    readonly shortTags: boolean;
    readonly words: SearchableWords;
}
