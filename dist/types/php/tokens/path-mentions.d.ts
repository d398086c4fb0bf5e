import type { PathMention } from '../../model/path-mention.ts';
/** What a source without any such mention never holds. */
export declare function mayMentionPaths(source: string): boolean;
/** What a helper puts in front is told by all that it is handed. */
export declare function callsPathHelper(source: string): boolean;
/** The paths in a source (bytes as latin1) that are anchored at their file or handed to a helper of paths as a literal. */
export declare function pathMentions(source: string): readonly PathMention[];
