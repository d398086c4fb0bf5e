import { directoryOf, type RepoPath } from '../../model/path.ts'
import type { CallFact } from '../../php/facts.ts'
import type { Engine, World } from '../engine.ts'
import type { In } from '../expressions/symbols.ts'
import { isTestPath } from '../files/places.ts'
import { hasHole, insideTree, type Text } from '../values/text.ts'
import { tidy } from '../values/tidy.ts'
import { textsOf } from '../values/values.ts'

/** One call of `chdir()`, and where it can lead: relative to the root, `..` above it. */
export interface DirectoryChange {
  readonly path: RepoPath
  readonly directories: readonly string[]
}

export function directoryChanges(engine: Engine): readonly DirectoryChange[] {
  const calls = engine.world.symbols.calls.get('chdir') ?? []
  return calls
    .filter(call => !isTestPath(call.path))
    .map(call => ({ path: call.path, directories: chdirTargets(call, engine) }))
}

/** Where those calls lead that run where a file runs, as far as that is known; else where any does. */
export function changesOfRuns(
  changes: readonly DirectoryChange[],
  { graph }: World,
): (path: RepoPath) => readonly string[] {
  let known: ReadonlyMap<RepoPath, ReadonlySet<string>> | undefined
  return path => {
    const starts = graph.pass === 0 ? [] : graph.startsOf(path)
    if (starts.length === 0) return changes.flatMap(({ directories }) => directories)
    known ??= byStart(changes, graph)
    return starts.flatMap(start => [...(known?.get(start) ?? [])])
  }
}

function byStart(
  changes: readonly DirectoryChange[],
  graph: World['graph'],
): ReadonlyMap<RepoPath, ReadonlySet<string>> {
  const found = new Map<RepoPath, Set<string>>()
  for (const { path, directories } of changes) {
    for (const start of graph.startsOf(path)) {
      const own = found.get(start) ?? new Set()
      found.set(start, own)
      for (const directory of directories) own.add(directory)
    }
  }
  return found
}

function chdirTargets({ path, facts, fact }: In<CallFact>, engine: Engine): readonly string[] {
  const target = fact.call.kind === 'call' ? fact.call.args[0]?.value : undefined
  if (!target) return []
  engine.begin()
  const { texts } = textsOf(engine.evaluate(target, { path, facts, scope: fact.scope, block: fact.block, at: fact.at }))
  return texts.flatMap(text => chdirDirectory(text, path) ?? [])
}

function chdirDirectory(text: Text, path: RepoPath): string | undefined {
  if (hasHole(text)) return undefined
  const inside = text.startsWith('/') ? insideTree(text) : `${directoryOf(path)}/${text}`
  return inside === undefined ? undefined : tidy(inside)
}
