import { baseNameOf, directoryOf, joinPath } from '../model/path.ts'
import { editDistance, nearestPath } from '../resolve/files/nearest.ts'
import { providedBy, withheld } from '../resolve/files/provided.ts'
import { foldName, type TreeIndex } from '../resolve/files/tree-index.ts'
import type { AutoloadFault } from '../resolve/verdicts/class-sites.ts'
import type { ClassIndex } from './class-index.ts'
import type { AutoloadEntry, DumpedEntry, Manifest } from './manifest.ts'

/** The paths of every composer.json, and of a committed vendor/composer, that are not there. */
export function autoloadFaults(index: ClassIndex): readonly AutoloadFault[] {
  return index.input.projects.flatMap(({ manifest, dumped }) => [
    ...manifest.entries.flatMap(entry => entryFault(entry, manifest, index)),
    ...dumped.flatMap(entry => dumpedFault(entry, manifest, index)),
  ])
}

function entryFault(entry: AutoloadEntry, manifest: Manifest, index: ClassIndex): readonly AutoloadFault[] {
  const { path, kind } = entry
  const isInstalled = path.startsWith(`${manifest.vendor}/`)
  if (path === '' || path.startsWith('..') || isInstalled || (kind === 'classmap' && path.includes('*'))) return []
  if (isThere(entry, index.world.index) || isProvided(path, index)) return []
  const near =
    kind === 'files' || kind === 'bin' ? nearFile(path, index.world.index) : nearDirectory(path, index.world.index)
  const needed =
    kind === 'files' || kind === 'classmap' || (kind !== 'bin' && (near.twin ?? near.nearest) !== undefined)
  const { written, span, prefix: subject, dev } = entry
  return [{ path: manifest.path, span, kind, written, subject, wanted: path, ...near, weak: !needed, dev }]
}

/** A link that leads out of the tree and a submodule may hold anything. */
function isThere({ path, kind }: AutoloadEntry, index: TreeIndex): boolean {
  const found = index.lookup(path).kind
  if (found === 'absent') return false
  if (found === 'directory') return kind !== 'files' && kind !== 'bin'
  return found !== 'file' || kind === 'files' || kind === 'classmap' || kind === 'bin'
}

function isProvided(path: string, { world }: ClassIndex): boolean {
  const inside = joinPath(path, 'a.php')
  return [path, inside].some(place => providedBy(place, world, () => false) !== undefined)
}

type Near = Pick<AutoloadFault, 'twin' | 'nearest'>

function nearFile(path: string, index: TreeIndex): Near {
  const [twin] = index.inAnotherCase(path)
  if (twin !== undefined) return { twin }
  const nearest = nearestPath(path, index)
  return nearest === undefined ? {} : { nearest }
}

/** A directory in another case, or beside it with a slip in its name. */
function nearDirectory(path: string, index: TreeIndex): Near {
  const [file] = index.inAnotherCase(path)
  if (file !== undefined) return { twin: file }
  const beside = directoriesIn(directoryOf(path), index)
  const name = baseNameOf(path)
  const twin = beside.find(other => foldName(other) === foldName(name))
  const slip = twin ?? beside.find(other => editDistance(other, name, name.length < 5 ? 1 : 2) !== undefined)
  return slip === undefined ? {} : { nearest: joinPath(directoryOf(path), slip) }
}

function directoriesIn(directory: string, { tree }: TreeIndex): readonly string[] {
  const start = directory === '' ? 0 : directory.length + 1
  const names = new Set<string>()
  for (const path of tree.paths) {
    if (start > 0 && !path.startsWith(`${directory}/`)) continue
    const slash = path.indexOf('/', start)
    if (slash > 0) names.add(path.slice(start, slash))
  }
  return [...names].sort()
}

/**
 * Composer loads what it wrote down at its last run: every file of autoload_files.php at each request, and the file that
 * the class map has for a class before it looks anywhere else.
 */
function dumpedFault(entry: DumpedEntry, { vendor }: Manifest, index: ClassIndex): readonly AutoloadFault[] {
  const { path, kind, file, span, written, subject } = entry
  if (path === '' || path.startsWith('..') || index.world.index.lookup(path).kind !== 'absent') return []
  if (kind === 'classmap' && path.startsWith(`${vendor}/`)) return []
  if (isProvided(path, index) && withheld(path, index.world) === undefined) return []
  const weak = kind === 'classmap' && !isLoaded(subject, index)
  return [
    { path: file, span, kind, written, subject, wanted: path, ...nearFile(path, index.world.index), weak, dev: false },
  ]
}

function isLoaded(name: string, { input }: ClassIndex): boolean {
  for (const { uses } of input.facts.values())
    if (uses.some(use => use.name === name && use.how !== 'mention' && use.how !== 'instanceof')) return true
  return false
}
