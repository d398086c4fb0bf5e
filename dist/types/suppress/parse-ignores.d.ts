import type { IgnoreComment, SourceComment } from '../model/suppression.ts';
/** What every ignore comment holds: a source without it needs no look. */
export declare const IGNORE_MARK = "deploy-guard-ignore-";
/**
 * The ignore comments among the comments of a file, which come in source order. Only a line of a comment that begins with
 * the directive counts, so that prose may speak of it: `deploy-guard-ignore-next-line rule, rule -- reason`.
 */
export declare function parseIgnores(comments: readonly SourceComment[]): readonly IgnoreComment[];
