import { groupBy } from '../model/group-by.ts'
import { directoryOf, type RepoPath } from '../model/path.ts'
import type { DeclaredClass } from '../php/classes/class-facts.ts'
import { editDistance } from '../resolve/files/nearest.ts'
import { isTestPath } from '../resolve/files/places.ts'
import type { ClassSite, MismatchedFile } from '../resolve/verdicts/class-sites.ts'
import type { ClassIndex } from './class-index.ts'
import { isAutoloaded } from './locate-class.ts'
import { promisedName } from './psr-map.ts'

export interface MismatchContext {
  /** The tree before the change. */
  readonly base: ClassIndex | undefined
  readonly sites: readonly ClassSite[]
}

/**
 * The files below a prefix whose classes are looked for elsewhere, as far as that is a mistake: much that lies there
 * (migrations, skeletons, plugins) is loaded by its path and was never meant for the autoloader.
 */
export function judgeMismatches(index: ClassIndex, context: MismatchContext): readonly MismatchedFile[] {
  const paths = [...index.input.facts.keys()].filter(path => index.isMismatched(path)).sort()
  const used = namesInVain(context.sites)
  const customs = customDirectories(paths, index)
  return paths.flatMap(path => mismatchOf(path, index, { ...context, used, customs }))
}

/** Lower-case names of classes that code outside tests loads in vain, with the files that do. */
function namesInVain(sites: readonly ClassSite[]): ReadonlySet<string> {
  const vain = sites.filter(
    ({ path, verdict }) => verdict.kind === 'missing' || (verdict.kind === 'case' && !isTestPath(path)),
  )
  return new Set(vain.map(({ use }) => use.name.toLowerCase()))
}

/** Directories where at least two files are so, and at least half of those that declare classes: a custom, not a slip. */
function customDirectories(paths: readonly RepoPath[], { input }: ClassIndex): ReadonlySet<string> {
  const declaring = [...input.facts].filter(([, { declared }]) => declared.length > 0).map(([path]) => path)
  const all = groupBy(declaring, directoryOf)
  const customs = [...groupBy(paths, directoryOf)].filter(
    ([directory, files]) => files.length > 1 && files.length * 2 >= (all.get(directory)?.length ?? 0),
  )
  return new Set(customs.map(([directory]) => directory))
}

interface Judging extends MismatchContext {
  readonly used: ReadonlySet<string>
  readonly customs: ReadonlySet<string>
}

function mismatchOf(path: RepoPath, index: ClassIndex, judging: Judging): readonly MismatchedFile[] {
  const declared = index.factsOf(path)?.declared.filter(({ conditional }) => !conditional) ?? []
  const [first] = declared
  const [entry] = index.entriesAround(path)
  if (!first || !entry) return []
  const promised = promisedName(path, entry)
  const named = declared.find(({ name }) => name.toLowerCase() === promised?.toLowerCase()) ?? first
  const proof = proofOf({ path, declared, promised, named }, index, judging)
  if (proof === undefined) return []
  const caseOnly = index.caseTwin(named.name, path) !== undefined
  return [{ path, span: named.span, declared: named.name, ...(promised ? { promised } : {}), caseOnly, proof }]
}

interface Mismatch {
  readonly path: RepoPath
  readonly declared: readonly DeclaredClass[]
  readonly promised: string | undefined
  readonly named: DeclaredClass
}

function proofOf(
  { path, declared, promised, named }: Mismatch,
  index: ClassIndex,
  { base, used, customs }: Judging,
): MismatchedFile['proof'] | undefined {
  if (declared.some(({ name }) => used.has(name.toLowerCase()))) return 'used'
  // What runs tests loads them by their path.
  if (isTestPath(path)) return undefined
  if (base && declared.some(({ name }) => isAutoloaded(name, base) && !wasCopy(path, name, base))) return 'moved'
  if (promised === undefined || customs.has(directoryOf(path)) || !isSlip(named.name, promised)) return undefined
  return index.opened === undefined ? 'slip' : 'weak'
}

/** It stood there before the change too, beside the file in which the autoloader found the class. */
function wasCopy(path: RepoPath, name: string, base: ClassIndex): boolean {
  return base.isMismatched(path) && base.declarationsOf(name).some(declaration => declaration.path === path)
}

/** The same namespace or the same short name, but not a class without any namespace: that was never meant to be found. */
function isSlip(name: string, promised: string): boolean {
  const [space, short] = split(name)
  const [promisedSpace, promisedShort] = split(promised)
  if (space === '' && promisedSpace !== '') return false
  if (space === promisedSpace) return editDistance(short, promisedShort, 2) !== undefined
  return short === promisedShort || name.toLowerCase() === promised.toLowerCase()
}

function split(name: string): readonly [namespace: string, short: string] {
  const slash = name.lastIndexOf('\\')
  return [name.slice(0, Math.max(slash, 0)), name.slice(slash + 1)]
}
