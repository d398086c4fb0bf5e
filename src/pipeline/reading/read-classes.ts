import type { ClassInput } from '../../autoload/class-input.ts'
import { isHookDocumentation } from '../../autoload/drupal-extensions.ts'
import type { FileTree } from '../../model/file-tree.ts'
import { compileGlobs } from '../../model/globs.ts'
import type { RepoPath } from '../../model/path.ts'
import type { Problem } from '../../model/report.ts'
import type { Settings } from '../../model/settings.ts'
import type { ClassFacts } from '../../php/classes/class-facts.ts'
import { classFactsOf } from '../../php/classes/class-uses.ts'
import type { FileFacts } from '../../php/facts.ts'
import type { FactsStore } from '../../php/facts-store.ts'
import { isVendorPath } from '../../resolve/files/places.ts'
import { turn } from '../turn.ts'
import { type Compactor, compactorFor } from './compact-facts.ts'
import { readExtensions } from './read-extensions.ts'
import { readManifests } from './read-manifests.ts'
import { readOrNothing } from './read-or-nothing.ts'
import { validityOf } from './validity.ts'

export interface ReadClasses {
  /** Undefined where no composer.json says how classes are loaded: nothing was read then. */
  readonly input?: ClassInput
  readonly problems: readonly Problem[]
}

interface Options {
  readonly tree: FileTree
  /** Of every PHP file. */
  readonly facts: ReadonlyMap<RepoPath, FileFacts>
  readonly settings: Settings
  readonly store: FactsStore | undefined
  readonly signal: AbortSignal | undefined
}

/** As in read-facts.ts. */
const BATCH = 64

/** Reads what the composer.json of a tree say, and of every first-party PHP file below one what it says about classes. */
export async function readClasses(options: Options): Promise<ReadClasses> {
  const { tree, settings } = options
  const isForeign = compileGlobs(settings.thirdParty)
  const extensions = await readExtensions(tree, isForeign)
  const { projects, nested, problems } = await readManifests(tree, extensions.length > 0)
  if (projects.length === 0) return { problems }
  const installed = projects.map(({ manifest }) => `${manifest.vendor}/`)
  const roots = projects.flatMap(({ manifest }) => [manifest.directory, ...manifest.entries.map(({ path }) => path)])
  const places = roots.includes('') ? undefined : roots.map(root => `${root}/`)
  const paths = [...options.facts.keys()].filter(
    path =>
      !isVendorPath(path) &&
      !isForeign(path) &&
      !isHookDocumentation(path, tree) &&
      !installed.some(place => path.startsWith(place)) &&
      (places === undefined || places.some(place => path.startsWith(place))),
  )
  return { input: { projects, nested, extensions, facts: await readAll(paths.sort(), options) }, problems }
}

async function readAll(paths: readonly RepoPath[], options: Options): Promise<ReadonlyMap<RepoPath, ClassFacts>> {
  const facts = new Map<RepoPath, ClassFacts>()
  const compact = compactorFor(paths.length)
  for (let start = 0; start < paths.length; start += BATCH) {
    await turn(options.signal)
    const batch = paths.slice(start, start + BATCH)
    const read = await Promise.all(batch.map(path => readOne(path, { ...options, compact })))
    for (const [index, path] of batch.entries()) {
      const known = read[index]
      if (known) facts.set(path, known)
    }
  }
  return facts
}

/** A file that cannot be read is told of where its includes are read. */
async function readOne(
  path: RepoPath,
  { tree, store, compact }: Options & { compact: Compactor },
): Promise<ClassFacts | undefined> {
  const id = store?.classes ? tree.id(path) : ''
  const known = store?.classes?.get(id)
  if (known) return known
  const bytes = await readOrNothing(tree, path)
  if (!bytes) return undefined
  const source = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString('latin1')
  const facts = compact(classFactsOf(source), source.length)
  store?.classes?.set(id, facts, () => validityOf(id, bytes))
  return facts
}
