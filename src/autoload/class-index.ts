import { groupBy } from '../model/group-by.ts'
import { foldersAbove, joinPath, type RepoPath } from '../model/path.ts'
import type { ClassFacts, DeclaredClass } from '../php/classes/class-facts.ts'
import type { World } from '../resolve/engine.ts'
import { isSamplePath, isTestPath } from '../resolve/files/places.ts'
import { foldName } from '../resolve/files/tree-index.ts'
import type { Edge } from '../resolve/graph/known-graph.ts'
import type { ClassInput } from './class-input.ts'
import { compileExcluded } from './excluded.ts'
import type { ClassPlace, ForeignPrefix, Manifest } from './manifest.ts'
import { type Candidate, PsrMap } from './psr-map.ts'

/** A declaration and the file that it stands in. */
export interface Declaration {
  readonly path: RepoPath
  readonly declared: DeclaredClass
}

/** Answers questions about the classes of one tree. */
export class ClassIndex {
  readonly input: ClassInput
  readonly world: World
  /** By lower-case name, in path order. */
  readonly declarations: ReadonlyMap<string, readonly Declaration[]>
  /** Lower-case names that `class_alias` gives, and those that code outside tests asks for before it uses them. */
  readonly aliases: ReadonlySet<string>
  readonly guards: ReadonlySet<string>
  /** Why classes can come from where nobody can tell; undefined where they cannot. */
  readonly opened: string | undefined
  /** What is known of installed packages; undefined where nothing tells. */
  readonly foreign: readonly ForeignPrefix[] | undefined
  readonly manifests: readonly Manifest[]
  private readonly psr: PsrMap
  private readonly nestedPsr: PsrMap
  private readonly entries: readonly ClassPlace[]
  /** By their directory. */
  private readonly byFolder: ReadonlyMap<string, readonly ClassPlace[]>
  private readonly excluded: (path: string) => boolean
  private readonly mismatched = new Map<RepoPath, boolean>()
  private readonly files: ReadonlySet<string>
  private readonly classMaps: readonly ClassPlace[]

  constructor(world: World, input: ClassInput) {
    this.world = world
    this.input = input
    this.manifests = input.projects.map(({ manifest }) => manifest)
    this.entries = [...this.manifests.flatMap(({ entries }) => entries), ...input.extensions]
    this.byFolder = groupBy(this.entries, ({ path }) => path)
    this.psr = new PsrMap(this.entries)
    this.nestedPsr = new PsrMap(input.nested.flatMap(({ entries }) => entries))
    this.files = new Set(this.entries.filter(({ kind }) => kind === 'files').map(({ path }) => path))
    this.classMaps = this.entries.filter(({ kind }) => kind === 'classmap')
    const excluded = this.manifests.map(({ directory, excluded }) => compileExcluded(directory, excluded))
    this.excluded = path => excluded.some(test => test(path))
    this.declarations = collectDeclarations(input.facts)
    const outsideTests = [...input.facts].filter(([path]) => !isTestPath(path))
    this.aliases = new Set([...input.facts.values()].flatMap(({ aliases }) => aliases))
    this.guards = new Set(outsideTests.flatMap(([, { guards }]) => guards))
    this.opened = openedBy(outsideTests)
    const known = input.projects.map(({ foreign }) => foreign)
    this.foreign = known.every(each => each !== undefined) ? known.flat() : undefined
  }

  factsOf(path: RepoPath): ClassFacts | undefined {
    return this.input.facts.get(path)
  }

  declarationsOf(name: string): readonly Declaration[] {
    return this.declarations.get(name.toLowerCase()) ?? []
  }

  /** Where the autoloader looks, in its order. */
  candidates(name: string): readonly Candidate[] {
    return this.psr.candidates(name)
  }

  owns(name: string): boolean {
    return this.psr.owns(name)
  }

  /** No package can bring a class of this name, installed or not. */
  ownsAlone(name: string): boolean {
    return this.psr.ownsAlone(name)
  }

  /** The packages that may bring a class of this name. */
  foreignTo(name: string): readonly ForeignPrefix[] {
    const lower = name.toLowerCase()
    return (this.foreign ?? []).filter(({ prefix }) => prefix !== '' && lower.startsWith(prefix.toLowerCase()))
  }

  /** Composer lists what the file declares in its class map, whatever its name is. */
  isMapped(path: string): boolean {
    const isInside = this.classMaps.some(({ path: place }) => isWithin(path, place))
    return isInside && /\.(?:php|inc)$/.test(path) && !this.excluded(path)
  }

  /** Composer or another file includes it, so that where it stands does not matter. */
  isIncluded(path: RepoPath): boolean {
    // An autoloader of the project's own includes whatever has the name that it looks for.
    const byName = ({ from, loose }: Edge) => loose && this.factsOf(from)?.opens.includes('autoloader')
    const into = this.world.graph.edgesInto(path).filter(edge => edge.from !== path)
    return this.files.has(path) || into.some(edge => !byName(edge))
  }

  /** The entries, those for development aside, below whose directory the path is; the deepest first. */
  entriesAround(path: string): readonly ClassPlace[] {
    const around = foldersAbove(path).flatMap(folder => this.byFolder.get(folder) ?? [])
    return around
      .filter(entry => !entry.dev && (entry.kind === 'psr-4' || mayHoldPsr0(path, entry)))
      .sort((a, b) => b.path.length - a.path.length)
  }

  /** It is below a prefix, declares classes, and none of them is looked for there; nor does anything else load it. */
  isMismatched(path: RepoPath): boolean {
    const known = this.mismatched.get(path)
    if (known !== undefined) return known
    const fresh = this.judgeMismatch(path)
    this.mismatched.set(path, fresh)
    return fresh
  }

  private judgeMismatch(path: RepoPath): boolean {
    const declared = this.factsOf(path)?.declared.filter(({ conditional }) => !conditional) ?? []
    if (declared.length === 0 || this.entriesAround(path).length === 0) return false
    // What does something when it is requested is a page or a script that happens to lie there.
    if (this.world.files.get(path)?.runs || isSamplePath(path)) return false
    if (this.excluded(path) || this.isMapped(path) || this.isIncluded(path)) return false
    return !declared.some(({ name }) => this.looksAt(name, path))
  }

  /** True when the class is looked for at this path. */
  looksAt(name: string, path: string): boolean {
    const isHere = ({ path: wanted }: Candidate) => wanted === path
    return this.psr.candidates(name).some(isHere) || this.nestedPsr.candidates(name).some(isHere)
  }

  /** The place where the class is looked for that differs from the path only in case. */
  caseTwin(name: string, path: string): string | undefined {
    const folded = foldName(path)
    return this.candidates(name).find(({ path: wanted }) => wanted !== path && foldName(wanted) === folded)?.path
  }
}

/** psr-0 repeats the prefix in the path: whatever else lies in the directory is nothing to it. */
function mayHoldPsr0(path: string, { kind, prefix, path: place }: ClassPlace): boolean {
  return kind === 'psr-0' && path.startsWith(joinPath(place, prefix.replace(/[\\_]/g, '/')))
}

function isWithin(path: string, place: string): boolean {
  return place === '' || path === place || path.startsWith(`${place}/`)
}

function collectDeclarations(facts: ClassInput['facts']): ReadonlyMap<string, readonly Declaration[]> {
  const declarations = new Map<string, Declaration[]>()
  for (const path of [...facts.keys()].sort()) {
    for (const declared of facts.get(path)?.declared ?? []) {
      const name = declared.name.toLowerCase()
      const group = declarations.get(name)
      if (group) group.push({ path, declared })
      else declarations.set(name, [{ path, declared }])
    }
  }
  return declarations
}

const OPENED = {
  autoloader: 'registers an autoloader of its own',
  alias: 'gives classes other names that are computed',
  eval: 'evaluates code that may declare classes',
}

function openedBy(facts: readonly (readonly [RepoPath, ClassFacts])[]): string | undefined {
  for (const [path, { opens }] of facts) {
    const [first] = opens
    if (first !== undefined) return `${path} ${OPENED[first]}`
  }
  return undefined
}
