import { ClassIndex } from '../../src/autoload/class-index.ts'
import { isAutoloaded } from '../../src/autoload/locate-class.ts'
import { judgeTrees } from '../../src/check.ts'
import type { FileTree } from '../../src/model/file-tree.ts'
import type { RepoPath } from '../../src/model/path.ts'
import type { FactsStore } from '../../src/php/facts-store.ts'
import { readClasses } from '../../src/pipeline/reading/read-classes.ts'
import { isSamplePath, isTestPath, isVendorPath } from '../../src/resolve/files/places.ts'

export { check } from '../../src/check.ts'
export { memoryStore } from '../../src/php/facts-store.ts'
export { memoryTree } from '../../src/tree/memory-tree.ts'

/** A file that declares `name`, and the first place of each other file that loads it from there. */
export interface LoadedClass {
  readonly target: RepoPath
  readonly loads: readonly { readonly path: RepoPath; readonly line: number }[]
}

export interface LoadedClasses {
  readonly classes: readonly LoadedClass[]
  /** Below a directory of a class map any name of a file will do. */
  readonly isMapped: (path: string) => boolean
}

/** The classes of Composer's or Drupal's loader that code in production loads, by what `new`, `extends` and the like say. */
export async function loadedClasses(tree: FileTree, store: FactsStore): Promise<LoadedClasses> {
  const { head, evaluated } = await judgeTrees({ head: tree, factsStore: store })
  const { facts, settings } = head.project
  const { input } = await readClasses({ tree, facts, settings, store, signal: undefined })
  const index = input && new ClassIndex(evaluated.head.world, input)
  const loads = new Map<RepoPath, { path: RepoPath; line: number }[]>()
  for (const { path, use, verdict } of head.project.autoload?.sites ?? []) {
    if (verdict.kind !== 'found' || use.how === 'instanceof' || path === verdict.path) continue
    if (isAside(path) || isAside(verdict.path) || !isNamedSo(verdict.path, use.name)) continue
    // What else loads it, such as an autoloader of a plugin's own, may find it elsewhere too.
    if (!index || !isAutoloaded(use.name, index)) continue
    const places = loads.get(verdict.path) ?? []
    loads.set(verdict.path, [...places, { path, line: use.span.start.line }])
  }
  const classes = [...loads]
    .map(([target, places]) => ({ target, loads: places }))
    .sort((a, b) => (a.target < b.target ? -1 : 1))
  return { classes, isMapped: path => index?.isMapped(path) === true }
}

function isAside(path: string): boolean {
  return isTestPath(path) || isSamplePath(path) || isVendorPath(path)
}

/** Of several classes in a file only the one that it is named after is looked for there. */
function isNamedSo(path: string, name: string): boolean {
  return path.endsWith(`/${name.slice(name.lastIndexOf('\\') + 1)}.php`)
}
