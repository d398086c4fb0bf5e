import type { Proof } from '../../model/finding.ts';
import type { Span } from '../../model/location.ts';
import type { RepoPath } from '../../model/path.ts';
import type { IncludeFact } from '../../php/facts.ts';
import type { GuardedSlip } from '../guards/guarded-slip.ts';
/** The verdict on one include site: the first that holds, in the order of `VERDICT_NAMES`. */
export type Resolution = 
/** Every one of `paths` can be the target. */
{
    readonly kind: 'found';
    readonly paths: readonly RepoPath[];
}
/** Absent, and the code copes: which guard says so. `slip`: guard and include seem to misspell the same name. */
 | {
    readonly kind: 'optional';
    readonly why: string;
    readonly slip?: GuardedSlip;
}
/** There only in another case (or Unicode form): `path` is what exists, `wanted` what the code asks for. */
 | {
    readonly kind: 'case';
    readonly path: RepoPath;
    readonly wanted: string;
}
/** Not in the repository and not meant to be. */
 | {
    readonly kind: 'provided';
    readonly why: string;
    readonly standIn?: RepoPath;
}
/** `meant`: all that it can be lies beside the root, and this is there if a slash is put behind the root. */
 | {
    readonly kind: 'outside';
    readonly why: string;
    readonly meant?: RepoPath;
} | {
    readonly kind: 'not-deployed';
    readonly why: string;
    readonly path: string;
} | Missing | {
    readonly kind: 'unknown';
    readonly why: string;
};
export interface Missing {
    readonly kind: 'missing';
    /** Paths relative to the root that were looked for, most likely first; may hold `…` for a part that is not known. */
    readonly tried: readonly string[];
    readonly nearest?: RepoPath;
    readonly proof: Proof;
    /** Set where the proof is too weak for an error (see "From value to verdict" in docs/architecture.md). */
    readonly weak?: true;
}
/** A place that takes part in a value: where a constant or a variable got it. */
export interface Trace {
    readonly path: RepoPath;
    readonly span: Span;
    readonly message: string;
}
/** One include in one file of a tree, with its verdict. */
export interface IncludeSite {
    readonly path: RepoPath;
    readonly fact: IncludeFact;
    readonly resolution: Resolution;
    readonly traces: readonly Trace[];
    /** The tracked sample of an absent file that is provided: in the graph it stands for the file. */
    readonly standIn?: RepoPath;
}
