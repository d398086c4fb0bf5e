/** Ends of tokens of PHP source, by hand where a token can be megabytes long: regular expressions run out of stack. */
/** After a comment that starts with `#` or `//`: at the line's end or `?>`. */
export declare function lineCommentEnd(source: string, from: number): number;
export declare function blockCommentEnd(source: string, from: number): number;
/** The closing quote of a string whose content starts at `from`, without interpolation; past the source without one. */
export declare function quotedEnd(source: string, from: number, quote: number): number;
/** After blanks and comments. */
export declare function skipGap(source: string, from: number): number;
/** After the `]` that closes the `#[` at `from`; undefined without one. */
export declare function attributeEnd(source: string, from: number): number | undefined;
/** A heredoc or nowdoc that starts at `at`. */
export declare function heredocAt(source: string, at: number): {
    body: number;
    end: number;
    raw: boolean;
} | undefined;
/** Of `<?=`, or `<?php` before white space or the end; `short`: of `<?` too. 0 for no tag. */
export declare function tagLength(source: string, at: number, short?: boolean): number;
/**
 * Short tags are off in the php.ini files that PHP comes with, and on without one: a file is taken to be written for them
 * when it opens with nothing else and each of its tags looks like code (`<?xml` does not). Decision 13.
 */
export declare function isOfShortTags(source: string): boolean;
/** After `->`, `?->`, `::` or inside a qualified name a keyword is a name. */
export declare function isMemberName(source: string, start: number): boolean;
/** A string's content ends like the name of a PHP file. */
export declare function endsLikePhp(source: string, from: number, to: number): boolean;
