/**
 * A path while it is being evaluated: a string in which two things stand that no source can write.
 * ROOT stands for the absolute path of the tree's root; a hole stands for a part that is not known and carries the
 * identity of what would tell it, so that two unknowns are the same exactly when their source is the same.
 * Plain string functions work on such texts as long as they do not look inside.
 */
export type Text = string;
/**
 * The tree's root; two unknown directories stand above it, so that a short way up and down again leaves the tree. No
 * function that cuts or replaces can take a part of their names for a known one.
 */
export declare const ROOT: Text;
export declare function hole(identity: string): Text;
/** Text of a source literal; undefined for the rare one that holds our own marks. */
export declare function literalText(value: string): Text | undefined;
export declare function hasHole(text: Text): boolean;
/** True when each known character of the text is one byte. */
export declare function isAscii(text: Text): boolean;
/** True when each character of the text is known: no hole, and not under the root whose own path is not known. */
export declare function isPlain(text: Text): boolean;
/** True when nothing at all of the text is known. */
export declare function isOneHole(text: Text): boolean;
export declare function startsWithHole(text: Text): boolean;
/** Where the first hole begins; -1 without one. */
export declare function firstHole(text: Text): number;
/** The known pieces around the holes: one more than there are holes. */
export declare function knownPieces(text: Text): readonly string[];
/** Splits at `separator`, a single character, but never inside a hole. */
export declare function splitOutsideHoles(text: Text, separator: string): readonly Text[];
/** The text before the first hole. */
export declare function beforeHole(text: Text): string;
/** The text after the last hole. */
export declare function afterHoles(text: Text): string;
/** All up to the end of the last hole: what a tail hangs on. */
export declare function headOf(text: Text): string;
/** For people: holes as `…`, the root left out. */
export declare function showText(text: Text): string;
/** The text of a directory of the tree; `''` is the root. */
export declare function treeText(path: string): Text;
/**
 * Where an absolute text lies in the tree, with its `.`, `..` and `//` left in for the tree to walk; undefined when it
 * begins elsewhere.
 */
export declare function insideTree(text: Text): string | undefined;
/** PHP's dirname() of `/`-separated paths (conformance row 38). */
export declare function dirname(path: Text, levels?: number): Text;
/** PHP's basename(), without a locale. */
export declare function basename(path: Text, suffix?: string): Text;
