import { baseNameOf, directoryOf, foldersAbove, type RepoPath } from '../../model/path.ts'
import type { Expr } from '../../php/expressions/expression.ts'
import type { CallFact } from '../../php/facts.ts'
import type { Engine } from '../engine.ts'
import type { In } from '../expressions/symbols.ts'
import { isCommandPath, isTestPath } from '../files/places.ts'
import { type PathEntry, serverEntries } from '../files/server-paths.ts'
import { hasHole, insideTree, ROOT, splitOutsideHoles, type Text } from '../values/text.ts'
import { tidy } from '../values/tidy.ts'
import { textsOf, type Values } from '../values/values.ts'
import { changesOfRuns, directoryChanges } from './directory-changes.ts'
import { createDispatch, type Dispatch } from './dispatched.ts'

/**
 * Where PHP looks for paths that are not absolute. All directories are relative to the root; `''` is the root. Equal lists of
 * working directories are the same one.
 */
export interface SearchPath {
  /** The directories that can be current while `from` runs; with those that `chdir()` sets, wherever it stands. */
  workingDirectories(from: RepoPath): Directories
  /** Of these the directories of the pages that reach `from`, and those that their own code sets. */
  ownDirectories(from: RepoPath): readonly string[]
  /** Where a bare path is looked for, in PHP's order. */
  bareDirectories(from: RepoPath): Directories
}

export interface Directories {
  readonly known: readonly string[]
  /** False when there are others, which nobody can tell. */
  readonly complete: boolean
}

interface IncludePath {
  /** As PHP goes through them; where several places set it, one after the other. */
  readonly entries: readonly PathEntry[]
  readonly complete: boolean
}

export function createSearchPath(engine: Engine): SearchPath {
  const includePath = collectIncludePath(engine)
  const changes = directoryChanges(engine)
  const changed = changes.flatMap(({ directories }) => directories)
  const changedIn = changesOfRuns(changes, engine.world)
  const dispatch = createDispatch(engine.world)
  const same = sameLists()
  const memo = new Map<RepoPath, Directories>()
  const workingDirectories = (from: RepoPath): Directories => {
    engine.world.graph.questions++
    const known = memo.get(from)
    if (known) return known
    const { known: pages, complete } = pageDirectories(from, engine, dispatch)
    const directories = { known: same(distinct([...pages, ...changed])), complete }
    memo.set(from, directories)
    return directories
  }
  const listFor = listsPerDirectory((current, own) => {
    const server = serverEntries(current, engine.world.serverPaths, engine.world.index)
    const entries = [...server.entries, ...includePath.entries]
    const known = (entries.length === 0 ? DEFAULT : entries).flatMap(entry => directoriesOfEntry(entry, current))
    return { known: distinct([...known, own, ...current]), complete: includePath.complete && server.complete }
  })
  return {
    workingDirectories,
    ownDirectories(from) {
      const { known } = pageDirectories(from, engine, dispatch)
      return distinct([...known, ...changedIn(from)])
    },
    bareDirectories(from) {
      const current = workingDirectories(from)
      const { known, complete } = listFor(current.known, directoryOf(from))
      return { known, complete: complete && current.complete }
    },
  }
}

type ListsFor = (current: readonly string[], own: string) => Directories

/** So many lists are kept: each may be as long as there are directories. */
const MAX_KEPT = 500

/** Files of one directory that run in the same places look along the same list. */
function listsPerDirectory(compute: ListsFor): ListsFor {
  const lists = new Map<readonly string[], Map<string, Directories>>()
  let room = MAX_KEPT
  return (current, own) => {
    const known = lists.get(current)?.get(own)
    if (known) return known
    if (room-- === 0) {
      lists.clear()
      room = MAX_KEPT
    }
    const list = compute(current, own)
    lists.set(current, (lists.get(current) ?? new Map()).set(own, list))
    return list
  }
}

/** The files of a large project run in the directories of the same few hundred pages. */
function sameLists(): (directories: readonly string[]) => readonly string[] {
  const lists = new Map<string, readonly string[]>()
  return directories => {
    const key = directories.join('\0')
    const known = lists.get(key) ?? directories
    lists.set(key, known)
    return known
  }
}

/** What PHP looks through where nothing sets include_path (conformance row 1b). */
const DEFAULT: readonly PathEntry[] = [{ kind: 'relative', path: '.' }]

function directoriesOfEntry(entry: PathEntry, current: readonly string[]): readonly string[] {
  if (entry.kind === 'anchored') return [entry.directory]
  return current.map(directory => tidy(`${directory}/${entry.path}`))
}

/** The directories of the pages that reach a file; before the graph is known any directory above it may be one. */
function pageDirectories(from: RepoPath, engine: Engine, dispatch: Dispatch): Directories {
  const { graph } = engine.world
  graph.questions++
  const starts = graph.pass === 0 ? [] : graph.startsOf(from)
  if (starts.length === 0) return { known: foldersAbove(from), complete: !isRouter(from, engine) }
  const known = starts.flatMap(start => [...directoriesOf(start, engine), ...dispatch(start)])
  const complete = !starts.some(start => isRouter(start, engine))
  return { known: isAutoloaded(from, engine) ? [...known, ...foldersAbove(from)] : known, complete }
}

/** An autoloader of the project brings a file that is named like its class to pages that no include tells of. */
function isAutoloaded(path: RepoPath, { world }: Engine): boolean {
  const { calls, functions } = world.symbols
  if (!calls.has('spl_autoload_register') && !functions.has('__autoload')) return false
  const name = lettersOf(baseNameOf(path).replace(/\.[^.]*$/, ''))
  const classes = (world.files.get(path)?.classes ?? []).map(fact => lettersOf(fact.name))
  return classes.some(own => name.includes(own) || own.endsWith(name))
}

function lettersOf(name: string): string {
  return name.toLowerCase().replace(/[^a-z0-9@]/g, '')
}

/** A page runs in its own directory (conformance row 11); a command in its caller's, which can be any above it. */
function directoriesOf(start: RepoPath, engine: Engine): readonly string[] {
  const isAnywhere = isCommandPath(start) || !engine.world.graph.isPage(start) || isRouter(start, engine)
  return isAnywhere ? foldersAbove(start) : [directoryOf(start)]
}

/**
 * A router script of PHP's built-in server returns false for what the server shall send itself. It runs in the directory
 * where the server was started (manual, features.commandline.webserver; conformance row 11d).
 */
function isRouter(start: RepoPath, { world }: Engine): boolean {
  const returns = world.files.get(start)?.scopes[0]?.returns ?? []
  return returns.some(({ value }) => value.kind === 'boolean' && !value.value)
}

/** So many different entries of all places that set it are looked through; what stands beyond is not known. */
const MAX_ENTRIES = 64

function collectIncludePath(engine: Engine): IncludePath {
  const { settings, symbols } = engine.world
  const setters = [...(symbols.calls.get('set_include_path') ?? []), ...(symbols.calls.get('ini_set') ?? [])]
  const values = setters.filter(call => !isTestPath(call.path)).flatMap(call => includePathArgument(call, engine) ?? [])
  const entries = values.flatMap(value => textsOf(value).texts.flatMap(splitEntries))
  const known = entries.filter(entry => !hasHole(entry))
  const given = settings.includePaths.map((directory): PathEntry => ({ kind: 'anchored', directory: tidy(directory) }))
  const complete = values.every(value => !value.open) && known.length === entries.length
  const own = distinct(known)
  return {
    entries: [...given, ...own.slice(0, MAX_ENTRIES).flatMap(entryOf)],
    complete: complete && own.length <= MAX_ENTRIES,
  }
}

/** None for what lies outside of the tree. */
function entryOf(entry: Text): readonly PathEntry[] {
  const inside = insideTree(entry)
  if (inside !== undefined) return [{ kind: 'anchored', directory: tidy(inside) }]
  // A root behind other text: two entries that something else than PHP's own separator joins.
  return entry === '' || entry.startsWith('/') || entry.includes(ROOT) ? [] : [{ kind: 'relative', path: entry }]
}

function includePathArgument({ path, facts, fact }: In<CallFact>, engine: Engine): Values | undefined {
  if (fact.call.kind !== 'call') return undefined
  engine.begin()
  const [first, second] = fact.call.args
  const place = { path, facts, scope: fact.scope, block: fact.block, at: fact.at }
  if (fact.call.names.at(-1) === 'set_include_path') return first && engine.evaluate(withoutOld(first.value), place)
  const isIncludePath = first?.value.kind === 'literal' && first.value.value === 'include_path'
  return isIncludePath && second ? engine.evaluate(withoutOld(second.value), place) : undefined
}

/** get_include_path() adds what was there before: the default, `.`. */
function withoutOld(expr: Expr): Expr {
  if (expr.kind === 'concat') return { ...expr, parts: expr.parts.map(withoutOld) }
  const name = expr.kind === 'call' ? expr.names.at(-1) : undefined
  if (name === 'get_include_path' || name === 'ini_get') return { kind: 'literal', value: '.' }
  if (expr.kind === 'call') return { ...expr, args: expr.args.map(arg => ({ ...arg, value: withoutOld(arg.value) })) }
  if (expr.kind === 'array')
    return { ...expr, items: expr.items.map(item => ({ ...item, value: withoutOld(item.value) })) }
  return expr
}

/** `:` separates entries, but not inside a hole. */
function splitEntries(text: Text): readonly Text[] {
  return splitOutsideHoles(text, ':').filter(entry => entry !== '')
}

function distinct<T extends string>(items: readonly T[]): readonly T[] {
  return [...new Set(items)]
}
