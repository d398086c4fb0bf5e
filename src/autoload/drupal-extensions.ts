import type { FileTree } from '../model/file-tree.ts'
import { baseNameOf, directoryOf, joinPath, type RepoPath } from '../model/path.ts'
import type { ClassPlace } from './manifest.ts'

/** What Drupal takes for the description of a module, theme or profile. */
export function isExtensionInfo(path: string): boolean {
  return /(?:^|\/)[a-z_][a-z0-9_]*\.info\.yml$/.test(path)
}

/**
 * Where Drupal looks for the classes of an extension: `Drupal\NAME\` below the `src` beside its `NAME.info.yml`, and those
 * of its tests below `tests/src` (DrupalKernel::getExtensionNamespacesPsr4, TestDiscovery). A file that does not say of
 * what type it is describes none (ExtensionDiscovery).
 */
export function extensionPlaces(text: string, path: RepoPath): readonly ClassPlace[] {
  if (!/^type:\s*['"]?(?:module|theme|profile)\b/m.test(text)) return []
  const name = baseNameOf(path).slice(0, -'.info.yml'.length)
  const folder = directoryOf(path)
  const shared = { kind: 'psr-4', isAlone: true } as const
  return [
    { ...shared, prefix: `Drupal\\${name}\\`, path: joinPath(folder, 'src'), dev: false },
    { ...shared, prefix: `Drupal\\Tests\\${name}\\`, path: joinPath(folder, 'tests/src'), dev: true },
  ]
}

/** `NAME.api.php` beside `NAME.info.yml` documents the hooks of the extension: nothing ever loads it. */
export function isHookDocumentation(path: RepoPath, { paths }: Pick<FileTree, 'paths'>): boolean {
  return path.endsWith('.api.php') && paths.has(path.replace(/\.api\.php$/, '.info.yml') as RepoPath)
}
