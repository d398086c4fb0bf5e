import { installedPlaces } from '../autoload/installed-places.ts'
import type { FileTree } from '../model/file-tree.ts'
import { baseNameOf, directoryOf, joinPath, type RepoPath } from '../model/path.ts'
import type { Settings } from '../model/settings.ts'
import { isSamplePath, isTestPath, isVendorPath } from '../resolve/files/places.ts'
import { readOrNothing } from './reading/read-or-nothing.ts'

/** More places are no list that a person keeps: the limit of globs in the settings is not far. */
const MAX_PLACES = 500

/** The settings with the places in which Composer installs the code of others (see `installedPlaces`) as third-party. */
export async function withInstalled(settings: Settings, tree: FileTree): Promise<Settings> {
  const places: string[] = []
  for (const path of projectManifests(tree)) places.push(...(await placesBelow(path, tree)))
  if (places.length === 0) return settings
  return { ...settings, thirdParty: [...places.slice(0, MAX_PLACES), ...settings.thirdParty] }
}

/** Those that stand for a project: at the root, or beside a lock. */
function projectManifests(tree: FileTree): readonly RepoPath[] {
  const manifests = [...tree.paths].filter(path => baseNameOf(path) === 'composer.json')
  return manifests.filter(path => path === 'composer.json' || isProject(path, tree)).sort()
}

function isProject(path: RepoPath, tree: FileTree): boolean {
  const isAside = isVendorPath(path) || isTestPath(path) || isSamplePath(path)
  return !isAside && lockBeside(path, tree) !== undefined
}

function lockBeside(path: RepoPath, tree: FileTree): RepoPath | undefined {
  const lock = joinPath(directoryOf(path), 'composer.lock')
  return isFile(lock, tree) ? lock : undefined
}

function isFile(path: string, tree: FileTree): path is RepoPath {
  return tree.paths.has(path as RepoPath)
}

async function placesBelow(path: RepoPath, tree: FileTree): Promise<readonly string[]> {
  const directory = directoryOf(path)
  const lock = lockBeside(path, tree)
  const places = installedPlaces({
    manifest: await textAt(path, tree),
    lock: lock && (await textAt(lock, tree)),
    directoriesIn: below => directoriesIn(joinPath(directory, below), tree),
  })
  return isPlainName(directory) ? places.map(place => `${joinPath(directory, place)}/**`) : []
}

/** What stands for itself in a glob. */
function isPlainName(directory: string): boolean {
  return /^[\w@. /-]*$/.test(directory)
}

function directoriesIn(directory: string, tree: FileTree): readonly string[] {
  const start = directory === '' ? '' : `${directory}/`
  const names = new Set<string>()
  for (const path of tree.paths) {
    const end = path.startsWith(start) ? path.indexOf('/', start.length) : -1
    if (end > 0) names.add(path.slice(start.length, end))
  }
  return [...names]
}

async function textAt(path: RepoPath, tree: FileTree): Promise<string> {
  return new TextDecoder().decode(await readOrNothing(tree, path))
}
