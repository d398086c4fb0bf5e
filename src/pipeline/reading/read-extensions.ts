import { extensionPlaces, isExtensionInfo } from '../../autoload/drupal-extensions.ts'
import type { ClassPlace } from '../../autoload/manifest.ts'
import type { FileTree } from '../../model/file-tree.ts'
import { isVendorPath } from '../../resolve/files/places.ts'
import { readOrNothing } from './read-or-nothing.ts'

/** Where the tree's own extensions have their classes; `isForeign`: code of others, of which nothing is read. */
export async function readExtensions(
  tree: FileTree,
  isForeign: (path: string) => boolean,
): Promise<readonly ClassPlace[]> {
  const places: ClassPlace[] = []
  for (const path of [...tree.paths].filter(isExtensionInfo).sort()) {
    if (isVendorPath(path) || isForeign(path) || tree.entry(path).kind !== 'file') continue
    places.push(...extensionPlaces(new TextDecoder().decode(await readOrNothing(tree, path)), path))
  }
  return places
}
