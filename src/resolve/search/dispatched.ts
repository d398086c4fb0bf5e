import { directoryOf, foldersAbove, type RepoPath } from '../../model/path.ts'
import type { FileFacts, IncludeFact } from '../../php/facts.ts'
import type { World } from '../engine.ts'
import { dottedPath } from '../expressions/dotted-path.ts'
import { isTestPath, isVendorPath } from '../files/places.ts'
import type { TreeIndex } from '../files/tree-index.ts'

/** A few files look wrong for another reason: one that was moved without its includes, say. */
const MIN_FILES = 4

/** Tells from which directories above it a file is run; none for most. */
export type Dispatch = (path: RepoPath) => readonly string[]

/**
 * Files that a page in a directory above them runs by a name that is not known (`include './' . $_GET['q']`), told by how
 * they look for others: nothing of what they name with `./` or `../` is there from their own directory, and some of it is
 * from the page's. Gives that directory. Believed where several files do so and some include can load any file.
 */
export function createDispatch(world: World): Dispatch {
  let known: ReadonlyMap<RepoPath, string> | undefined
  return path => {
    known ??= dispatchedFiles(world)
    const directory = known.get(path)
    return directory === undefined ? [] : [directory]
  }
}

function dispatchedFiles(world: World): ReadonlyMap<RepoPath, string> {
  const found = new Map<RepoPath, string>()
  const count = new Map<string, number>()
  for (const [path, facts] of world.files) {
    const directory = isTestPath(path) ? undefined : directoryAbove(path, facts, world.index)
    if (directory === undefined) continue
    found.set(path, directory)
    count.set(directory, (count.get(directory) ?? 0) + 1)
  }
  for (const [path, directory] of found) if ((count.get(directory) ?? 0) < MIN_FILES) found.delete(path)
  return found.size > 0 && [...world.files].some(([path, facts]) => loadsAny(path, facts, world)) ? found : new Map()
}

function directoryAbove(path: RepoPath, { includes }: FileFacts, index: TreeIndex): string | undefined {
  const wanted = includes.flatMap(({ operand }) => dottedPath(operand) ?? [])
  const isThere = (directory: string) =>
    wanted.some(text => index.lookup(directory === '' ? text : `${directory}/${text}`).kind === 'file')
  if (wanted.length === 0 || isThere(directoryOf(path))) return undefined
  return foldersAbove(path).slice(1).find(isThere)
}

function loadsAny(path: RepoPath, { includes }: FileFacts, { graph }: World): boolean {
  if (isTestPath(path) || isVendorPath(path)) return false
  return includes.some(fact => endsUnknown(fact) && graph.targetsOf(fact).length === 0)
}

function endsUnknown({ operand }: IncludeFact): boolean {
  const last = operand.kind === 'concat' ? operand.parts.at(-1) : operand
  return last?.kind !== 'literal' && last?.kind !== 'constant' && last?.kind !== 'magic'
}
