import type { ComposerProject, DumpedEntry, ForeignPrefix, Manifest } from '../../autoload/manifest.ts'
import { parseDumped } from '../../autoload/parse-dumped.ts'
import { parsePackages } from '../../autoload/parse-lock.ts'
import { parseManifest } from '../../autoload/parse-manifest.ts'
import type { FileTree } from '../../model/file-tree.ts'
import { compileGlobs, globFault } from '../../model/globs.ts'
import { baseNameOf, directoryOf, displayName, joinPath, type RepoPath } from '../../model/path.ts'
import type { Problem } from '../../model/report.ts'
import { isSamplePath, isTestPath, isVendorPath } from '../../resolve/files/places.ts'
import { readOrNothing } from './read-or-nothing.ts'

export interface Manifests {
  readonly projects: readonly ComposerProject[]
  readonly nested: readonly Manifest[]
  readonly problems: readonly Problem[]
}

/** More of them are not read: no application has so many packages of its own. */
const MAX_MANIFESTS = 1000

/**
 * The composer.json that stand for an application: that of the root, those beside a composer.lock, and those that one of
 * them takes in as a path repository. A copy of a library is none. All others in the tree are `nested`. There are none
 * where nothing tells how classes are loaded; `tellsMore`: something beside them does.
 */
export async function readManifests(tree: FileTree, tellsMore = false): Promise<Manifests> {
  const own = [...tree.paths].filter(path => isOwnManifest(path, tree)).sort()
  const heads = own.filter(path => path === 'composer.json' || has(tree, directoryOf(path), 'composer.lock'))
  const paths = [...new Set([...heads, ...own])].slice(0, MAX_MANIFESTS)
  const problems: Problem[] = []
  if (heads.length === 0) return { projects: [], nested: [], problems }
  const read = new Map<RepoPath, Manifest>()
  for (const path of paths) {
    const { manifest, problem } = parseManifest(await textAt(tree, path), path)
    if (manifest) read.set(path, manifest)
    const message = `${problem}. Composer refuses such a file.`
    if (problem !== undefined && heads.includes(path))
      problems.push({ kind: 'unparsable', path: displayName(path), message })
  }
  const chosen = withPathRepositories(heads, read)
  const projects = await Promise.all(chosen.map(manifest => projectOf(manifest, tree)))
  const nested = [...read.values()].filter(manifest => !chosen.includes(manifest))
  return { projects: tellsMore || projects.some(isTelling) ? projects : [], nested, problems }
}

function isOwnManifest(path: RepoPath, tree: FileTree): boolean {
  if (baseNameOf(path) !== 'composer.json' || tree.entry(path).kind !== 'file') return false
  return path === 'composer.json' || !(isVendorPath(path) || isTestPath(path) || isSamplePath(path))
}

function isTelling({ manifest, dumped }: ComposerProject): boolean {
  return manifest.entries.length > 0 || dumped.length > 0
}

function withPathRepositories(heads: readonly RepoPath[], read: ReadonlyMap<RepoPath, Manifest>): readonly Manifest[] {
  const chosen = heads.flatMap(path => read.get(path) ?? [])
  const globs = chosen.flatMap(({ pathRepositories }) => pathRepositories).filter(glob => globFault(glob) === undefined)
  const isIn = compileGlobs(globs.map(glob => joinPath(glob, 'composer.json')))
  const packages = [...read.values()].filter(manifest => isIn(manifest.path) && !chosen.includes(manifest))
  return [...chosen, ...packages]
}

async function projectOf(manifest: Manifest, tree: FileTree): Promise<ComposerProject> {
  const foreign = await foreignOf(manifest, tree)
  const dumped = await dumpedOf(manifest, tree)
  return { manifest, ...(foreign ? { foreign } : {}), dumped }
}

/** A lock tells what will be installed, also where what is committed is older. */
async function foreignOf(
  { directory, vendor }: Manifest,
  tree: FileTree,
): Promise<readonly ForeignPrefix[] | undefined> {
  const sources = [joinPath(directory, 'composer.lock'), joinPath(vendor, 'composer/installed.json')]
  const known: ForeignPrefix[][] = []
  for (const path of sources) {
    const packages = isFile(tree, path) ? parsePackages(await textAt(tree, path)) : undefined
    if (packages) known.push([...packages])
  }
  return known.length === 0 ? undefined : known.flat()
}

async function dumpedOf({ directory, vendor }: Manifest, tree: FileTree): Promise<readonly DumpedEntry[]> {
  const entries: DumpedEntry[] = []
  for (const kind of ['files', 'classmap'] as const) {
    const path = joinPath(vendor, `composer/autoload_${kind}.php`)
    if (isFile(tree, path))
      entries.push(...parseDumped(await textAt(tree, path), { file: path, kind, base: directory }))
  }
  return entries
}

function has(tree: FileTree, directory: string, name: string): boolean {
  return isFile(tree, joinPath(directory, name))
}

function isFile(tree: FileTree, path: string): path is RepoPath {
  return tree.paths.has(path as RepoPath) && tree.entry(path as RepoPath).kind === 'file'
}

async function textAt(tree: FileTree, path: RepoPath): Promise<string> {
  const bytes = await readOrNothing(tree, path)
  return new TextDecoder().decode(bytes)
}
