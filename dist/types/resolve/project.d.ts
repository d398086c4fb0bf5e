import type { FileTree } from '../model/file-tree.ts';
import type { RepoPath } from '../model/path.ts';
import type { Settings } from '../model/settings.ts';
import type { FileFacts } from '../php/facts.ts';
import type { KnownGraph } from './known-graph.ts';
import type { IncludeSite } from './resolution.ts';
/** One tree with all that is known about it: what the rules see. */
export interface Project {
    readonly tree: FileTree;
    readonly settings: Settings;
    /** Facts of every PHP file of the tree, symlinks excepted. */
    readonly facts: ReadonlyMap<RepoPath, FileFacts>;
    /** Every include of every file, sorted by path, then source order. */
    readonly sites: readonly IncludeSite[];
    /** Who includes whom. */
    readonly graph: KnownGraph;
    /** For files whose names cannot tell (see `needsContent` in rules/holds-php.ts): whether they hold PHP. */
    readonly holdsPhp?: ReadonlyMap<RepoPath, boolean>;
}
