import type { Span } from '../../model/location.ts';
import type { RepoPath } from '../../model/path.ts';
import type { ClassUse } from '../../php/classes/class-facts.ts';
/** The verdict on one class that a file loads: the first that holds. */
export type ClassVerdict = 
/** Declared where its name is looked for, or somewhere else that may have been loaded before. */
{
    readonly kind: 'found';
    readonly path: RepoPath;
} | {
    readonly kind: 'optional' | 'provided' | 'unknown';
    readonly why: string;
}
/** `path` declares it; the name as it is used is looked for at `wanted`, which differs in case. */
 | {
    readonly kind: 'case';
    readonly path: RepoPath;
    readonly wanted: string;
    readonly weak?: true;
} | {
    readonly kind: 'not-deployed';
    readonly path: string;
    readonly why: string;
} | MissingClass;
export interface MissingClass {
    readonly kind: 'missing';
    /** Where the autoloader looks, in its order. */
    readonly tried: readonly string[];
    readonly proof: 'exact' | 'transition';
    readonly nearest?: RepoPath;
    /** A file that is where the class should be, or that declares it where nothing looks for it; and what is wrong with it. */
    readonly fault?: {
        readonly path: RepoPath;
        readonly span: Span;
        readonly message: string;
    };
    /** Set where a part that is not in the tree may bring the class. */
    readonly weak?: true;
}
/** The first use of a class in a file, with the strongest `how` that the file has. */
export interface ClassSite {
    readonly path: RepoPath;
    readonly use: ClassUse;
    readonly verdict: ClassVerdict;
}
/** A file uses a class that another file of the tree declares: the use that is surest to run, also a mere `X::class`. */
export interface ClassLoad {
    readonly from: RepoPath;
    readonly to: RepoPath;
    readonly use: ClassUse;
}
export type AutoloadKind = 'files' | 'classmap' | 'psr-4' | 'psr-0' | 'bin';
/** A path that composer.json, or what Composer made of it, names and that is not there. */
export interface AutoloadFault {
    /** Where it is named. */
    readonly path: RepoPath;
    readonly span: Span;
    readonly kind: AutoloadKind;
    readonly written: string;
    /** What the entry is for: a prefix, or in a committed class map the class; empty for others. */
    readonly subject: string;
    readonly wanted: string;
    readonly twin?: RepoPath;
    readonly nearest?: string;
    /** Only development or a package's installation needs it, or nothing may. */
    readonly weak: boolean;
    readonly dev: boolean;
}
/** A file below a prefix that declares nothing of the name that its path promises. */
export interface MismatchedFile {
    readonly path: RepoPath;
    /** Of the first declared name. */
    readonly span: Span;
    readonly declared: string;
    /** Undefined where no class can have the path that the file has. */
    readonly promised?: string;
    readonly caseOnly: boolean;
    /**
     * `moved`: the class was found before the change. `used`: another file loads it by its name. `slip`: it only looks like
     * a mistake; `weak`: and something that cannot be known may load it.
     */
    readonly proof: 'moved' | 'used' | 'slip' | 'weak';
}
/** What a tree with a composer.json says about the loading of its classes. */
export interface ClassReport {
    /** Sorted by path, then place. */
    readonly sites: readonly ClassSite[];
    /** One for each two files. */
    readonly loads: readonly ClassLoad[];
    readonly faults: readonly AutoloadFault[];
    readonly mismatches: readonly MismatchedFile[];
    /** Whether a finding of this key could be about this file, right or wrong: what was there before is no edit. */
    hasKey(path: RepoPath, key: string): boolean;
}
