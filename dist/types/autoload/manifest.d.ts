import type { Span } from '../model/location.ts';
import type { RepoPath } from '../model/path.ts';
import type { AutoloadKind } from '../resolve/verdicts/class-sites.ts';
/** A place in which an autoloader looks for classes. */
export interface ClassPlace {
    readonly kind: AutoloadKind;
    /** Of psr-4 and psr-0; empty for a fallback directory and for other kinds. */
    readonly prefix: string;
    /** Relative to the tree's root, without `.` and a slash at its end; `..` may lead out of the tree. */
    readonly path: string;
    readonly dev: boolean;
    /** No package that may be installed has this prefix. */
    readonly isAlone?: true;
}
/** One path of an `autoload`, `autoload-dev` or `bin`. */
export interface AutoloadEntry extends ClassPlace {
    /** As it is written. */
    readonly written: string;
    /** Of the written path. */
    readonly span: Span;
}
/** What one composer.json says about autoloading. */
export interface Manifest {
    readonly path: RepoPath;
    /** Its directory; empty for the root. */
    readonly directory: string;
    /** `vendor/name`, in lower case; empty where it has none. */
    readonly name: string;
    readonly entries: readonly AutoloadEntry[];
    /** Patterns of exclude-from-classmap. */
    readonly excluded: readonly string[];
    /** Globs of path repositories, relative to the tree's root. */
    readonly pathRepositories: readonly string[];
    /** Names of packages that it requires, in lower case. */
    readonly requires: readonly string[];
    /** Where Composer installs packages, relative to the tree's root. */
    readonly vendor: string;
}
/** A prefix that belongs to an installed package. */
export interface ForeignPrefix {
    readonly prefix: string;
    readonly package: string;
}
/** A composer.json that stands for an application or a package of it, and what is known of what it installs. */
export interface ComposerProject {
    readonly manifest: Manifest;
    /** Undefined where nothing in the tree tells which packages are installed. */
    readonly foreign?: readonly ForeignPrefix[];
    /** The class map and the files that a committed vendor/composer loads. */
    readonly dumped: readonly DumpedEntry[];
}
/** A path in a committed vendor/composer/autoload_classmap.php or autoload_files.php. */
export interface DumpedEntry {
    readonly kind: 'files' | 'classmap';
    readonly file: RepoPath;
    readonly span: Span;
    /** The class, or the hash of a file. */
    readonly subject: string;
    readonly written: string;
    readonly path: string;
}
