import { baseNameOf, directoryOf, joinPath, type RepoPath } from '../../model/path.ts'
import type { World } from '../engine.ts'

/**
 * True where `path`, which is absent, is there one or more directories up, and a directory of its own is laid over that
 * one before it runs: `setup/upgrade.php` is in the repository, `/upgrade.php` is ignored by its name, and what
 * `setup/upgrade.php` looks for beside itself is beside `/upgrade.php`.
 */
export function isLaidOver(path: string, world: World): boolean {
  return aboves(directoryOf(path)).some(directory =>
    aboves(directory)
      .slice(1)
      .some(place => {
        const moved = joinPath(place, path.slice(directory.length + 1))
        return world.index.tree.paths.has(moved as RepoPath) && isKitFor(directory, place, world)
      }),
  )
}

/** The directory and all above it, the root last; none of the root alone. */
function aboves(directory: string): readonly string[] {
  return directory === '' ? [''] : [directory, ...aboves(directoryOf(directory))]
}

function isKitFor(directory: string, place: string, { index }: World): boolean {
  return index.filesIn(directory).some(file => {
    const absence = index.tree.absence(joinPath(place, baseNameOf(file)) as RepoPath)
    return absence?.kind === 'ignored' && isAnchoredName(absence.pattern, baseNameOf(file))
  })
}

/** A pattern without a slash means files of that name wherever they are. */
function isAnchoredName(pattern: string, base: string): boolean {
  return pattern.includes('/') && baseNameOf(pattern) === base
}
