import type { ComposerProject, Manifest } from '../../autoload/manifest.ts';
import type { FileTree } from '../../model/file-tree.ts';
import type { Problem } from '../../model/report.ts';
export interface Manifests {
    readonly projects: readonly ComposerProject[];
    readonly nested: readonly Manifest[];
    readonly problems: readonly Problem[];
}
/**
 * The composer.json that stand for an application: that of the root, those beside a composer.lock, and those that one of
 * them takes in as a path repository. A copy of a library is none. All others in the tree are `nested`. There are none
 * where nothing tells how classes are loaded; `tellsMore`: something beside them does.
 */
export declare function readManifests(tree: FileTree, tellsMore?: boolean): Promise<Manifests>;
