import { directoryOf, type RepoPath } from '../../model/path.ts'
import type { World } from '../engine.ts'
import { isTestPath } from '../files/places.ts'

/**
 * Which of several definitions of one name count for the code in `path`: those in files that it reaches or that reach
 * it in the include graph; failing that, those in files connected with it in any way; failing that, those of its own
 * project; failing that, all. Definitions in tests count only for tests. So two copies of one application in a
 * repository do not lend each other their constants.
 */
export function chooseInForce<T extends { readonly path: RepoPath }>(
  definitions: readonly T[],
  path: RepoPath,
  world: World,
): readonly T[] {
  if (definitions.length === 0) return definitions
  const allowed = isTestPath(path) ? definitions : definitions.filter(definition => !isTestPath(definition.path))
  if (allowed.length < 2) return allowed
  const { graph } = world
  // Asked once for all definitions.
  const steps: (() => (definition: T) => boolean)[] = [
    () => {
      const [above, below] = [graph.includersOf(path), graph.includedBy(path)]
      return definition => above.has(definition.path) || below.has(definition.path)
    },
    () => definition => sharesEntry(definition.path, path, world),
    () => {
      const group = graph.groupOf(path)
      return definition => graph.groupOf(definition.path) === group
    },
  ]
  for (const step of graph.pass === 0 ? [] : steps) {
    const chosen = allowed.filter(step())
    if (chosen.length > 0) return chosen
  }
  return nearestOf(allowed, path)
}

/** True when one page loads both files. */
function sharesEntry(a: RepoPath, b: RepoPath, world: World): boolean {
  const above = world.graph.includersOf(a)
  for (const path of world.graph.includersOf(b)) if (above.has(path)) return true
  return false
}

/** The definitions that share the longest directory with `path`, if that is more than the root; else all. */
function nearestOf<T extends { readonly path: RepoPath }>(definitions: readonly T[], path: RepoPath): readonly T[] {
  for (let directory = directoryOf(path); directory !== ''; directory = directoryOf(directory)) {
    const within = definitions.filter(definition => definition.path.startsWith(`${directory}/`))
    if (within.length > 0) return within
  }
  return definitions
}
