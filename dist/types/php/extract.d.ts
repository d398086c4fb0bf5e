import type { FileFacts } from './facts.ts';
import { type Parsed } from './parse/parse.ts';
import type { Scan } from './scan/scan-result.ts';
import { Walk } from './walk/walk.ts';
/**
 * What a PHP file says about paths. Never throws. A file without a word that can matter gives empty facts (`runs` is
 * false then, and there are no scopes). `wanted`: see `skim`.
 */
export declare function extractFacts(bytes: Uint8Array, wanted?: ReadonlySet<string>): FileFacts;
/** The same of bytes as latin1, with the words that a second reading is asked for by: see `SearchableWords`. */
export declare function extractSearchable(source: string): FileFacts;
/** The same facts from a parse of the whole source: what keeps skim honest. */
export declare function extractFactsUnskimmed(bytes: Uint8Array, wanted?: ReadonlySet<string>): FileFacts;
/** As if all that `skim` blanks out were blank. */
export declare function parseScanned(source: string, scan: Scan): Parsed;
export declare function walkFile(source: string, scan: Scan, parsed: Parsed): Walk;
