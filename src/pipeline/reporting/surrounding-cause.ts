import type { FileTree } from '../../model/file-tree.ts'
import type { Cause } from '../../model/finding.ts'
import { baseNameOf, directoryOf, displayName, isRepoPath, type RepoPath } from '../../model/path.ts'
import type { Expr } from '../../php/expressions/expression.ts'
import { SERVER_FILES } from '../../resolve/files/server-paths.ts'
import type { EdgeFact, KnownGraph } from '../../resolve/graph/known-graph.ts'
import type { Project } from '../../resolve/verdicts/project.ts'
import type { IncludeSite } from '../../resolve/verdicts/resolution.ts'
import type { Changes } from '../../tree/changes.ts'

/** What is told of a finding whose line, and whose target, the change left alone. */
export interface Unchanged {
  /** As they are written in the report. */
  readonly related: readonly string[]
  /** The line in both trees; none for what is no include. */
  readonly now: readonly IncludeSite[]
  readonly before: readonly IncludeSite[]
  readonly path: RepoPath
  /** The paths that were looked for. */
  readonly tried: readonly string[]
  /** What the file was called before. */
  readonly place: RepoPath
  /** A class of this line is looked for where composer.json says. */
  readonly isClass: boolean
}

export interface Compared {
  readonly head: Project
  readonly base: Project
  readonly changes: Changes
}

/** What else in the change can be shown to have brought it; undefined where nothing can. */
export function surroundingCause(line: Unchanged, compared: Compared): Cause | undefined {
  const { changes } = compared
  const value = otherValue(line, compared)
  if (value !== undefined) return { kind: 'value-changed', path: value }
  const place = otherExcuse(line, compared) ?? otherPlace(line, compared)
  if (place !== undefined) return { kind: 'context-changed', path: place }
  if (changes.modified.has(line.path)) return { kind: 'edited', path: displayName(line.path) }
  const only = line.place === line.path ? onlyChange(compared) : line.path
  return only === undefined ? undefined : { kind: 'context-changed', path: displayName(only) }
}

/** A changed file that took part in the value. What a guard, or a file that is made elsewhere, let pass has it still. */
function otherValue({ related, before }: Unchanged, compared: Compared): string | undefined {
  if (before.length > 0 && before.every(({ resolution: { kind } }) => kind === 'optional' || kind === 'provided'))
    return undefined
  const traced = before.flatMap(({ traces }) => traces.map(({ path }) => displayName(path)))
  const { shown } = told(compared)
  return [...related, ...traced].find(path => shown.has(path))
}

/** What told before that the target is not meant to be in the repository, and was changed. */
function otherExcuse({ before, tried }: Unchanged, compared: Compared): string | undefined {
  const { shown } = told(compared)
  const samples = before.flatMap(({ standIn }) => (standIn === undefined ? [] : [displayName(standIn)]))
  const wasProvided = before.some(({ resolution: { kind } }) => kind === 'provided')
  const ignoring = wasProvided ? tried.flatMap(path => ignoredBy(path, compared.base.tree) ?? []) : []
  return [...samples, ...ignoring].find(path => shown.has(path))
}

function ignoredBy(path: string, tree: FileTree): string | undefined {
  const absence = isRepoPath(path) ? tree.absence(path) : undefined
  return absence?.kind === 'ignored' ? absence.source : undefined
}

/** What tells where names are looked for, and was changed. */
function otherPlace(line: Unchanged, compared: Compared): string | undefined {
  const place = placeTeller(line, compared)
  return place === undefined ? undefined : displayName(place)
}

function placeTeller(line: Unchanged, compared: Compared): RepoPath | undefined {
  const { manifests, setter } = told(compared)
  if (line.isClass) return manifests.find(path => isAround(path, line.path))
  if (!line.now.some(isRelative)) return undefined
  const { head, base } = compared
  return (
    setter ??
    newWayTo(line.path, { graph: head.graph, other: base.graph }, compared) ??
    newWayTo(line.place, { graph: base.graph, other: head.graph }, compared)
  )
}

function isAround(path: RepoPath, file: RepoPath): boolean {
  const directory = directoryOf(path)
  return directory === '' || file.startsWith(`${directory}/`)
}

/** What PHP looks for along include_path, or in the working directory. */
function isRelative({ fact: { operand } }: IncludeSite): boolean {
  const first = operand.kind === 'concat' ? operand.parts[0] : operand
  return first?.kind === 'literal' && !first.value.startsWith('/')
}

interface Ways {
  readonly graph: KnownGraph<EdgeFact>
  readonly other: KnownGraph<EdgeFact>
}

/** The nearest changed file above `path` that includes what leads there in one of the trees alone. */
function newWayTo(path: RepoPath, { graph, other }: Ways, compared: Compared): RepoPath | undefined {
  const { shown } = told(compared)
  const seen = new Set([path])
  for (let level = [path]; level.length > 0; ) {
    const edges = level.flatMap(at => graph.edgesInto(at))
    const news = edges.filter(({ from, to }) => !other.edgesInto(to).some(edge => edge.from === from))
    const [nearest] = news.flatMap(({ from }) => (shown.has(displayName(from)) ? [from] : [])).sort()
    if (nearest !== undefined) return nearest
    level = [...new Set(edges.map(({ from }) => from))].filter(from => !seen.has(from))
    for (const at of level) seen.add(at)
  }
  return undefined
}

/** A change of one file alone brought all that is new. */
function onlyChange(compared: Compared): RepoPath | undefined {
  const { added, modified, deleted, renames } = compared.changes
  const count = added.size + modified.size + deleted.size + renames.size
  return count === 1 ? [...added, ...modified, ...deleted, ...renames.values()][0] : undefined
}

interface Told {
  readonly shown: ReadonlySet<string>
  readonly manifests: readonly RepoPath[]
  /** The first file, by name, that changes include_path or the working directory in another way than before. */
  readonly setter: RepoPath | undefined
}

const byChanges = new WeakMap<Changes, Told>()

function told(compared: Compared): Told {
  const { changes, head, base } = compared
  const known = byChanges.get(changes)
  if (known) return known
  const { added, modified, deleted, renames } = changes
  const paths = [...added, ...modified, ...deleted, ...renames.keys(), ...renames.values()].sort()
  const fresh = {
    shown: new Set(paths.map(displayName)),
    manifests: paths.filter(path => MANIFESTS.has(baseNameOf(path))),
    setter: paths.find(path => SERVER.has(baseNameOf(path)) || settersIn(path, head) !== settersIn(path, base)),
  }
  byChanges.set(changes, fresh)
  return fresh
}

const MANIFESTS: ReadonlySet<string> = new Set(['composer.json', 'composer.lock'])
const SERVER: ReadonlySet<string> = new Set(SERVER_FILES)
const SETTERS: ReadonlySet<string> = new Set(['set_include_path', 'chdir'])

function settersIn(path: RepoPath, { facts }: Project): string {
  return JSON.stringify(facts.get(path)?.calls.flatMap(({ call }) => (setsPlace(call) ? [call] : [])) ?? [])
}

function setsPlace(call: Expr): boolean {
  if (call.kind !== 'call') return false
  const [first] = call.args
  const name = call.names.at(-1) ?? ''
  const isIncludePath = first?.value.kind === 'literal' && first.value.value === 'include_path'
  return SETTERS.has(name) || (name === 'ini_set' && isIncludePath)
}
