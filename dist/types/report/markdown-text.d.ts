/**
 * Free text as Markdown that shows just this text: what could be markup in Markdown or HTML becomes character references,
 * and what GitHub turns into links, mentions or references is broken up by an invisible space. One line, which may
 * start a paragraph or a list item.
 */
export declare function markdownText(text: string): string;
/**
 * A code span, for names and commands: nothing is added to the text, and nothing in it is markup, a link or a mention.
 * Not for tables, where a `|` would end the cell.
 */
export declare function markdownCode(text: string): string;
/** A link; `inner` is Markdown already. Anything but an https URL of usual length is not made a link. */
export declare function markdownLink(inner: string, url: string | undefined): string;
/** Lines of PHP in a fence that none of them can close. */
export declare function markdownFence(lines: readonly string[], language: string): string;
