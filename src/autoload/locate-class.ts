import { baseNameOf, directoryOf, type RepoPath } from '../model/path.ts'
import { isNearMiss, nearestPath } from '../resolve/files/nearest.ts'
import { providedBy, withheld } from '../resolve/files/provided.ts'
import type { ClassVerdict, MissingClass } from '../resolve/verdicts/class-sites.ts'
import type { ClassIndex, Declaration } from './class-index.ts'

/** What becomes of a class name, whoever uses it. `absent`: nothing declares it, but that alone proves nothing. */
export type Located =
  | Exclude<ClassVerdict, MissingClass>
  | MissingClass
  | (Omit<MissingClass, 'kind' | 'proof'> & { readonly kind: 'absent'; readonly why: string })

/** Looks a class up as Composer's autoloader would, then among all declarations of the tree. */
export function locateClass(name: string, index: ClassIndex): Located {
  const candidates = index.candidates(name).map(({ path }) => path)
  let fault: MissingClass['fault']
  for (const path of candidates) {
    const found = index.world.index.lookup(path)
    if (found.kind === 'absent' || found.kind === 'directory') continue
    if (found.kind !== 'file') return { kind: 'unknown', why: `${path} is not known` }
    fault = hollow(found.path, name, index)
    if (!fault) return { kind: 'found', path: found.path }
    // The first file that is there ends the search, whatever it declares (ClassLoader::findFile).
    break
  }
  const elsewhere = declaredElsewhere(name, index)
  if (elsewhere) return elsewhere
  if (index.aliases.has(name.toLowerCase())) return { kind: 'unknown', why: 'class_alias gives the name' }
  return undeclared(name, { candidates, ...(fault ? { fault } : {}) }, index)
}

/**
 * True when the autoloader finds the class, or it is the project's own at least: one that happens to be declared somewhere
 * in the tree may not be the one that is meant.
 */
export function isAutoloaded(name: string, index: ClassIndex): boolean {
  const located = locateClass(name, index)
  if (located.kind !== 'found') return false
  if (index.looksAt(name, located.path) || index.owns(name)) return true
  return index.isMapped(located.path) && isMeantFor(name, located.path, index)
}

/**
 * A class map takes whatever lies in a directory: a migration `Image` in it is not the `Image` that a framework gives the
 * code under a plain name. A file that holds several classes, or is named after this one, is meant to be loaded.
 */
function isMeantFor(name: string, path: RepoPath, index: ClassIndex): boolean {
  if (name.includes('\\') || (index.factsOf(path)?.declared.length ?? 0) > 1) return true
  const plain = (text: string) => text.toLowerCase().replace(/[^a-z\d\x80-\uffff]/g, '')
  const words = baseNameOf(path).split(/[.-]/)
  return words.some(word => plain(word) === plain(name))
}

/**
 * As if no file declared the class: for one whose declaration does not count, since a file that no autoloader looks at and
 * nothing includes declares nothing at run time.
 */
export function locateUndeclared(name: string, index: ClassIndex): Located {
  return undeclared(name, { candidates: index.candidates(name).map(({ path }) => path) }, index)
}

/** What is wrong with a file that should declare a class. What declares nothing that we can see proves nothing. */
function hollow(path: RepoPath, name: string, index: ClassIndex): MissingClass['fault'] {
  const facts = index.factsOf(path)
  const lower = name.toLowerCase()
  const [first] = facts?.declared ?? []
  if (!facts || !first || facts.declared.some(declared => declared.name.toLowerCase() === lower)) return undefined
  if (facts.opens.length > 0 || facts.aliases.includes(lower)) return undefined
  // What a method includes comes too late.
  if (index.world.files.get(path)?.includes.some(({ scope }) => scope === 0)) return undefined
  return { path, span: first.span, message: `declares ${first.name} instead` }
}

function declaredElsewhere(name: string, index: ClassIndex): Located | undefined {
  const all = index.declarationsOf(name)
  const mapped = all.find(({ path }) => index.isMapped(path))
  if (mapped) return { kind: 'found', path: mapped.path }
  const sound = all.find(({ path }) => !index.isMismatched(path))
  if (sound) return otherSpelling(name, sound, index) ?? { kind: 'found', path: sound.path }
  const [first] = all
  return first && misplaced(name, first, index)
}

/** PHP takes both spellings for one class, once it is loaded; the autoloader finds only one of them. */
function otherSpelling(name: string, { path, declared }: Declaration, index: ClassIndex): Located | undefined {
  if (declared.name === name || !index.looksAt(declared.name, path)) return undefined
  const wanted = index.caseTwin(name, path) ?? index.candidates(name)[0]?.path ?? path
  return { kind: 'case', path, wanted, weak: true }
}

function misplaced(name: string, { path, declared }: Declaration, index: ClassIndex): Located {
  const wanted = index.caseTwin(name, path)
  if (wanted !== undefined) return { kind: 'case', path, wanted, ...(index.opened ? { weak: true } : {}) }
  const fault = { path, span: declared.span, message: 'declares it, but is not where its name is looked for' }
  const tried = index.candidates(name).map(candidate => candidate.path)
  if (index.opened !== undefined || tried.length === 0)
    return { kind: 'absent', tried, nearest: path, fault, why: index.opened ?? '' }
  return { kind: 'missing', proof: 'exact', tried, nearest: path, fault }
}

interface Search {
  readonly candidates: readonly string[]
  readonly fault?: MissingClass['fault']
}

/** Nothing in the tree declares it: an error only where nothing else can. */
function undeclared(name: string, { candidates, fault }: Search, index: ClassIndex): Located {
  const { world } = index
  for (const path of candidates) {
    const provided = providedBy(path, world, () => false)
    if (provided) return { kind: 'provided', why: provided.why }
    const why = withheld(path, world)
    if (why !== undefined) return { kind: 'not-deployed', path, why }
  }
  const nearest = nearestTo(candidates, index)
  const shared = { tried: candidates, ...(nearest ? { nearest } : {}), ...(fault ? { fault } : {}) }
  const doubt = doubtAbout(name, { candidates, nearest }, index)
  if (doubt === 'weak') return { kind: 'missing', proof: 'exact', ...shared, weak: true }
  return doubt === undefined
    ? { kind: 'missing', proof: 'exact', ...shared }
    : { kind: 'absent', ...shared, why: doubt }
}

function nearestTo(candidates: readonly string[], index: ClassIndex): RepoPath | undefined {
  for (const path of candidates) {
    const nearest = nearestPath(path, index.world.index)
    if (nearest !== undefined) return nearest
  }
  return undefined
}

interface Absent {
  readonly candidates: readonly string[]
  readonly nearest: RepoPath | undefined
}

/** Why the class may be there all the same; `weak` where that is unlikely. */
function doubtAbout(name: string, { candidates, nearest }: Absent, index: ClassIndex): string | undefined {
  if (!index.owns(name)) return 'it begins with no prefix of the project'
  const [foreign] = index.foreignTo(name)
  if (foreign) return `the package ${foreign.package} has the prefix ${foreign.prefix}`
  if (index.opened !== undefined) return index.opened
  const hasPlace = candidates.some(path => index.world.index.isDirectory(directoryOf(path)))
  const near = nearest !== undefined && candidates.some(path => isNearMiss(path, nearest))
  if (index.foreign === undefined && !index.ownsAlone(name) && !(hasPlace && (near || !sharesVendor(name, index))))
    return 'nothing tells which packages are installed'
  return hasPlace || near ? undefined : 'weak'
}

/** A package of the same vendor may well have the same prefix. */
function sharesVendor(name: string, { manifests }: ClassIndex): boolean {
  const first = name.split('\\')[0]?.toLowerCase() ?? ''
  const vendors = new Set([first, ...manifests.map(manifest => vendorOf(manifest.name))])
  return manifests.some(({ requires }) =>
    requires.some(required => required.includes('/') && vendors.has(vendorOf(required))),
  )
}

function vendorOf(name: string): string {
  return name.includes('/') ? (name.split('/')[0] ?? '') : ''
}
