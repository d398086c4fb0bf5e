import type { FileTree } from '../../model/file-tree.ts';
import type { RepoPath } from '../../model/path.ts';
import type { PathMention } from '../../model/path-mention.ts';
import type { Settings } from '../../model/settings.ts';
import type { TemplateUse } from '../../model/template-use.ts';
import type { FileFacts } from '../../php/facts.ts';
import type { EdgeFact, KnownGraph } from '../graph/known-graph.ts';
import type { ClassReport } from './class-sites.ts';
import type { IncludeSite, Resolution } from './resolution.ts';
/** One tree with all that is known about it: what the rules see. */
export interface Project {
    readonly tree: FileTree;
    readonly settings: Settings;
    /** Facts of every PHP file of the tree, symlinks excepted. */
    readonly facts: ReadonlyMap<RepoPath, FileFacts>;
    /** Every include of every file, sorted by path, then source order. */
    readonly sites: readonly IncludeSite[];
    /** Who includes whom, and who loads whose classes. */
    readonly graph: KnownGraph<EdgeFact>;
    /** For files whose names cannot tell (see `needsContent` in rules/holds-php.ts): whether they hold PHP. */
    readonly holdsPhp?: ReadonlyMap<RepoPath, boolean>;
    /** Absent where no composer.json says how classes are loaded. */
    readonly autoload?: ClassReport;
    /** Every use of a template outside third-party code, sorted by path, then source order; absent where none was read. */
    readonly templates?: readonly TemplateSite[];
    /** Paths in code whose target the change took away: of head, in a comparison. */
    readonly gonePaths?: readonly GonePath[];
    /** PHP files that code hands over by an anchored path, as routes are: of head, where there is a composer.json. */
    readonly handedPaths?: readonly HandedPath[];
}
/** One use of a template in one file of a tree, with its verdict. */
export interface TemplateSite {
    readonly path: RepoPath;
    readonly use: TemplateUse;
    readonly resolution: Resolution;
}
/** A file of the tree that code hands to a call by its path. */
export interface HandedPath {
    readonly path: RepoPath;
    readonly mention: PathMention;
    readonly target: RepoPath;
}
/** A path that code names, outside an include, and that was there before the change. */
export interface GonePath {
    readonly path: RepoPath;
    readonly mention: PathMention;
    /** Relative to the root. */
    readonly target: string;
    readonly isFolder: boolean;
    readonly movedTo?: RepoPath;
    readonly nearest?: RepoPath;
}
