import { groupBy } from '../model/group-by.ts'
import { baseNameOf, directoryOf, joinPath } from '../model/path.ts'
import { isTestPath, isVendorPath } from '../resolve/files/places.ts'
import type { TemplateTree } from './template-tree.ts'

/** By the bundle's name without `Bundle`: Symfony\Component\HttpKernel\Bundle\Bundle and AbstractBundle. */
export function bundleFolders({ index }: TemplateTree): ReadonlyMap<string, readonly string[]> {
  const bundles = new Map<string, readonly string[]>()
  for (const path of index.tree.paths) {
    const name = /^(\w+)Bundle\.php$/.exec(baseNameOf(path))?.[1]
    if (name === undefined || isTestPath(path) || isVendorPath(path)) continue
    const folder = directoryOf(path)
    const around = [joinPath(folder, 'Resources/views'), joinPath(folder, 'templates')]
    const above = folder === '' ? [] : [joinPath(directoryOf(folder), 'templates')]
    const views = [...around, ...above, joinPath(directoryOf(folder), 'Resources/views')]
    const there = views.filter(each => index.isDirectory(each))
    // The last template may be gone, and its folder with it.
    const folders = new Set([...(bundles.get(name) ?? []), ...(there.length > 0 ? there : views)])
    bundles.set(name, [...folders])
  }
  return bundles
}

/** Drupal's FilesystemLoader: each extension's `templates`, by the extension's name. */
export function extensionFolders({ index }: TemplateTree): ReadonlyMap<string, readonly string[]> {
  const described = [...index.tree.paths].flatMap(path => {
    const name = /^([a-z_][a-z0-9_]*)\.info\.yml$/.exec(baseNameOf(path))?.[1]
    const folder = joinPath(directoryOf(path), 'templates')
    return name !== undefined && !isTestPath(path) && index.isDirectory(folder) ? [{ name, folder }] : []
  })
  const groups = groupBy(described, ({ name }) => name)
  return new Map([...groups].map(([name, all]) => [name, all.map(({ folder }) => folder)]))
}
