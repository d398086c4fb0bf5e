import type { RepoPath } from '../../model/path.ts'
import type { FileFacts, IncludeFact } from '../../php/facts.ts'
import { cyclesOf } from './cycles.ts'
import type { PageTest } from './pages.ts'

/** What tells whether an edge is taken whenever its file runs: see `isConditional`. */
export interface EdgeFact {
  /** Not 0: in a function. */
  readonly scope: number
  /** Index into the file's blocks; -1 for none. */
  readonly block: number
  /** For what stands in no block: whether it may be passed by. */
  readonly mayNotRun?: true
}

/** One file includes another, or loads a class that it declares. */
export interface Edge<F extends EdgeFact = IncludeFact> {
  readonly from: RepoPath
  readonly to: RepoPath
  readonly fact: F
  /** One of many files that an include may load which names none of them. */
  readonly loose?: true
}

export interface GraphOptions {
  /** 0 in the first pass. */
  readonly pass: number
  /** Absent: the settings say nothing of pages. */
  readonly pages?: PageTest
}

/** Reach sets are as large as the project: so many are kept at once. */
const MAX_KEPT = 500

/** Who includes whom, as far as the passes before this one know it. Empty in the first pass. */
export class KnownGraph<F extends EdgeFact = IncludeFact> {
  /** As they were handed in. */
  readonly edges: readonly Edge<F>[]
  /** How often it was asked: what did not ask does not hang on it. */
  questions = 0
  /** 0 in the first pass. */
  readonly pass: number
  readonly files: ReadonlyMap<RepoPath, FileFacts>
  private readonly pages: PageTest
  private readonly into = new Map<RepoPath, Edge<F>[]>()
  private readonly outOf = new Map<RepoPath, Edge<F>[]>()
  /** A list only where there are several: nearly all have one. */
  private readonly targets = new Map<F, RepoPath | RepoPath[]>()
  private readonly reachMemo = new Map<string, ReadonlySet<RepoPath>>()
  private readonly starts = new WeakMap<ReadonlySet<RepoPath>, readonly RepoPath[]>()
  /** See `cyclesOf`; made when it is first needed. */
  private cycles: ReadonlyMap<RepoPath, RepoPath> | undefined
  private readonly groups = new Map<RepoPath, RepoPath>()

  constructor(files: ReadonlyMap<RepoPath, FileFacts>, edges: readonly Edge<F>[], options: GraphOptions) {
    this.files = files
    this.edges = edges
    this.pass = options.pass
    this.pages = options.pages ?? (() => undefined)
    for (const edge of edges) this.add(edge)
    for (const groups of [this.into, this.outOf]) trim(groups)
  }

  private add(edge: Edge<F>): void {
    append(this.into, edge.to, edge)
    append(this.outOf, edge.from, edge)
    this.addTarget(edge)
    const [a, b] = [this.groupOf(edge.from), this.groupOf(edge.to)]
    if (a !== b) this.groups.set(a, b)
  }

  private addTarget({ fact, to }: Edge<F>): void {
    const before = this.targets.get(fact)
    if (before === undefined) this.targets.set(fact, to)
    else if (typeof before === 'string') this.targets.set(fact, [before, to])
    else before.push(to)
  }

  /** The same with more edges: what includes cannot know and impact must. */
  withEdges(more: readonly Edge<EdgeFact>[]): KnownGraph<EdgeFact> {
    return new KnownGraph<EdgeFact>(this.files, [...this.edges, ...more], { pass: this.pass, pages: this.pages })
  }

  /** The representative of all files that are connected to this one, whatever the direction. */
  groupOf(path: RepoPath): RepoPath {
    this.questions++
    let root = path
    for (let next = this.groups.get(root); next !== undefined; next = this.groups.get(root)) root = next
    this.shorten(path, root)
    return root
  }

  /** Groups are joined one by one, to a chain: nobody may walk it twice. */
  private shorten(path: RepoPath, root: RepoPath): void {
    for (let at = path; at !== root; ) {
      const next = this.groups.get(at) ?? root
      this.groups.set(at, root)
      at = next
    }
  }

  edgesInto(path: RepoPath): readonly Edge<F>[] {
    this.questions++
    return this.into.get(path) ?? []
  }

  targetsOf(fact: F): readonly RepoPath[] {
    this.questions++
    const known = this.targets.get(fact) ?? []
    return typeof known === 'string' ? [known] : known
  }

  /** A file that can be requested: one that the settings name, else one that does something and that nothing includes. */
  isEntry(path: RepoPath): boolean {
    const said = this.pages(path)
    return said === undefined ? this.isStart(path) : said && this.files.has(path)
  }

  /** As `isEntry`; but where the settings are silent `include $dir . $file`, which names no file, makes no page a part. */
  isPage(path: RepoPath): boolean {
    return this.isEntry(path) || (this.pages(path) === undefined && this.isNamedByNone(path))
  }

  private isNamedByNone(path: RepoPath): boolean {
    const named = this.edgesInto(path).some(edge => edge.from !== path && !edge.loose)
    return !named && this.files.get(path)?.runs === true
  }

  /** A file that does something and that nothing includes: whoever runs it, a server or a terminal. */
  private isStart(path: RepoPath): boolean {
    this.questions++
    return this.edgesInto(path).every(edge => edge.from === path) && this.files.get(path)?.runs === true
  }

  /** The files that include this one, directly or not, itself included. */
  includersOf(path: RepoPath): ReadonlySet<RepoPath> {
    return this.reach(path, 'into')
  }

  /** The files that this one includes, directly or not, itself included. */
  includedBy(path: RepoPath): ReadonlySet<RepoPath> {
    return this.reach(path, 'outOf')
  }

  private reach(path: RepoPath, direction: 'into' | 'outOf'): ReadonlySet<RepoPath> {
    this.questions++
    // Files that include each other reach the same ones: in old sites these are many.
    this.cycles ??= this.findCycles()
    const key = `${direction}:${this.cycles.get(path) ?? path}`
    const known = this.reachMemo.get(key)
    if (known) return known
    const seen = this.closure([path], direction)
    if (this.reachMemo.size >= MAX_KEPT) this.reachMemo.clear()
    this.reachMemo.set(key, seen)
    return seen
  }

  private findCycles(): ReadonlyMap<RepoPath, RepoPath> {
    const next = (path: RepoPath) => (this.outOf.get(path) ?? []).map(({ to }) => to)
    const before = (path: RepoPath) => (this.into.get(path) ?? []).map(({ from }) => from)
    return cyclesOf(this.outOf.keys(), next, before)
  }

  /** All files from which one of `paths` is reached, these included. */
  reaching(paths: Iterable<RepoPath>): ReadonlySet<RepoPath> {
    this.questions++
    return this.closure(paths, 'into')
  }

  /** All files that one of `paths` reaches, these included. */
  reachedFrom(paths: Iterable<RepoPath>): ReadonlySet<RepoPath> {
    this.questions++
    return this.closure(paths, 'outOf')
  }

  private closure(paths: Iterable<RepoPath>, direction: 'into' | 'outOf'): ReadonlySet<RepoPath> {
    const seen = new Set<RepoPath>(paths)
    for (const at of seen) {
      for (const edge of this[direction].get(at) ?? []) seen.add(direction === 'into' ? edge.from : edge.to)
    }
    return seen
  }

  /** Entry pages from which this file is reached; itself when it is one. */
  entriesOf(path: RepoPath): readonly RepoPath[] {
    return [...this.includersOf(path)].filter(from => this.isEntry(from)).sort()
  }

  /** Where the runs begin in which this file takes part: its pages, and what is started in another way. */
  startsOf(path: RepoPath): readonly RepoPath[] {
    const includers = this.includersOf(path)
    const known = this.starts.get(includers)
    if (known) return known
    const starts = [...includers].filter(from => this.isPage(from) || this.isStart(from)).sort()
    this.starts.set(includers, starts)
    return starts
  }
}

/** A list that grew has room for more: at least 17 entries. */
function trim<K, V>(groups: Map<K, V[]>): void {
  for (const [key, group] of groups) if (group.length > 1) groups.set(key, group.slice())
}

function append<K, V>(groups: Map<K, V[]>, key: K, value: V): void {
  const group = groups.get(key)
  if (group) group.push(value)
  else groups.set(key, [value])
}
