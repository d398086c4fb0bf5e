import type { FileTree } from '../model/file-tree.ts';
import type { Settings } from '../model/settings.ts';
/** The settings with the places in which Composer installs the code of others (see `installedPlaces`) as third-party. */
export declare function withInstalled(settings: Settings, tree: FileTree): Promise<Settings>;
