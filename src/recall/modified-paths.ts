import type { CheckOptions } from '../check.ts'
import type { FileTree } from '../model/file-tree.ts'
import type { RepoPath } from '../model/path.ts'
import { defaultSettings } from '../model/settings.ts'
import { deployedTree } from '../tree/deployed-tree.ts'
import type { Listings, Reference } from './reference.ts'
import { idsOf } from './remembered-tree.ts'

/** What a comparison took for modified, and takes for it now: sorted, without what is not deployed. */
export interface Modified {
  readonly was: readonly RepoPath[]
  readonly is: readonly RepoPath[]
}

interface Now {
  readonly options: CheckOptions
  /** Of trees with the same paths and entries as those of the reference. */
  readonly listings: Listings
}

/** `undefined` where nothing is compared. */
export async function modifiedThenAndNow(
  reference: Reference,
  { options, listings }: Now,
): Promise<Modified | undefined> {
  const { head, base } = listings
  if (!base || !reference.base) return undefined
  const differs = await differsByEntry(options)
  const [before, after] = [idsOf(reference.base, base.paths.length), idsOf(reference.head, head.paths.length)]
  return { was: modified(listings, differs, [before, after]), is: modified(listings, differs, [base.ids, head.ids]) }
}

/** Of a path of both trees, whether it is another kind of entry there; `undefined` for one that is not compared. */
type EntryTest = (path: RepoPath) => boolean | undefined

async function differsByEntry(options: CheckOptions): Promise<EntryTest> {
  const [head, base] = await Promise.all([options.head, options.base].map(tree => tree && deployed(tree, options)))
  return path => {
    if (!head?.paths.has(path) || !base?.paths.has(path)) return undefined
    return head.entry(path).kind !== base.entry(path).kind
  }
}

/** What several projects leave out has no reference. */
function deployed(tree: FileTree, { settings, projects = [] }: CheckOptions): Promise<FileTree> {
  const { deploy = defaultSettings.deploy } = (projects.length === 0 && settings) || {}
  return deployedTree(tree, deploy)
}

/** `ids`: of the base and of the head. */
function modified(
  { head, base }: Listings,
  differs: EntryTest,
  [before, after]: readonly [readonly string[], readonly string[]],
): readonly RepoPath[] {
  const idBefore = new Map(base?.paths.map((path, index) => [path, before[index]]))
  return head.paths.filter((path, index) => {
    const isOther = differs(path)
    return isOther === true || (isOther === false && idBefore.get(path) !== after[index])
  })
}
