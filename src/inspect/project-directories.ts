import { baseNameOf, directoryOf } from '../model/path.ts'
import { isSamplePath, isTestPath, isVendorPath } from '../resolve/files/places.ts'

/**
 * The directories that hold a file of one of these names, sorted. Not those of installed code, of tests and of examples: what
 * lies there is no project of this repository.
 */
export function directoriesWith(names: ReadonlySet<string>, paths: Iterable<string>): readonly string[] {
  const found = new Set<string>()
  for (const path of paths) {
    if (!names.has(baseNameOf(path)) || isVendorPath(path) || isTestPath(path) || isSamplePath(path)) continue
    found.add(directoryOf(path))
  }
  return [...found].sort()
}
