import type { FileTree } from '../model/file-tree.ts';
import { type RepoPath } from '../model/path.ts';
import type { ClassPlace } from './manifest.ts';
/** What Drupal takes for the description of a module, theme or profile. */
export declare function isExtensionInfo(path: string): boolean;
/**
 * Where Drupal looks for the classes of an extension: `Drupal\NAME\` below the `src` beside its `NAME.info.yml`, and those
 * of its tests below `tests/src` (DrupalKernel::getExtensionNamespacesPsr4, TestDiscovery). A file that does not say of
 * what type it is describes none (ExtensionDiscovery).
 */
export declare function extensionPlaces(text: string, path: RepoPath): readonly ClassPlace[];
/** `NAME.api.php` beside `NAME.info.yml` documents the hooks of the extension: nothing ever loads it. */
export declare function isHookDocumentation(path: RepoPath, { paths }: Pick<FileTree, 'paths'>): boolean;
