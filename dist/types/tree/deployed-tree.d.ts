import type { FileTree } from '../model/file-tree.ts';
import type { DeploySettings } from '../model/settings.ts';
import type { ExclusionTest } from './exclusion.ts';
/** How a setting is named in messages: `deploy.exclude.0` → `deploy-guard.config.json:3:5`. */
export type SettingOrigin = (key: string) => string | undefined;
/**
 * The tree without what the settings keep out of the artifact: a path that is left out is absent, and its absence names
 * the pattern. The ignore files that are respected are those of the tree itself. The same tree where nothing is left out.
 */
export declare function deployedTree(tree: FileTree, deploy: DeploySettings, origin?: SettingOrigin): Promise<FileTree>;
/** The tree without the paths that the test leaves out. */
export declare function filteredTree(tree: FileTree, test: ExclusionTest): FileTree;
