import type { Span } from './location.ts';
/** A comment as it stands in a source. */
export interface SourceComment {
    /** With its marks, such as `//` or `<!--` and `-->`. */
    readonly text: string;
    readonly span: Span;
    /** Nothing else stands on its lines. */
    readonly alone: boolean;
}
/** One `deploy-guard-ignore-…` in a comment. */
export interface IgnoreComment {
    readonly scope: 'next-line' | 'line' | 'file';
    /** As they are written: none, or names that no rule has, are possible. */
    readonly rules: readonly string[];
    readonly reason?: string;
    /** Of the comment that it stands in. */
    readonly span: Span;
    /** A finding on one of these lines is meant, both included; absent for `file`. */
    readonly lines?: {
        readonly first: number;
        readonly last: number;
    };
}
/** A finding, as far as ignore comments and a baseline look at it. A `Finding` is one. */
export interface Suppressible {
    readonly rule: string;
    /** As reports write it. */
    readonly path: string;
    readonly line: number;
    readonly endLine: number;
    readonly fingerprint: string;
}
/** One line of a baseline. */
export interface BaselineEntry {
    /** As reports write it. */
    readonly path: string;
    readonly rule: string;
    /** For whoever reads the file; nothing depends on it. */
    readonly message: string;
    readonly fingerprint: string;
}
/** The findings that are known and shall not be reported. */
export interface Baseline {
    /** The file: relative to the tree's root where it is inside, else as it was named. */
    readonly file: string;
    /** `line`: 1-based, in that file. */
    readonly entries: readonly (BaselineEntry & {
        readonly line: number;
    })[];
}
