/**
 * Every extension that stands for a media type or a programming language, in lower case, sorted. Written by
 * scripts/known-extensions.mjs from mime-db 1.54.0 and linguist-languages 9.5.0 (both MIT), never by hand.
 */
export declare const KNOWN_EXTENSIONS: ReadonlySet<string>;
