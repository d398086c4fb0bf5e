import type { RepoPath } from '../../src/model/path.ts'
import { defaultSettings, type Settings } from '../../src/model/settings.ts'
import { KnownGraph } from '../../src/resolve/graph/known-graph.ts'
import type { Project } from '../../src/resolve/verdicts/project.ts'
import type { IncludeSite } from '../../src/resolve/verdicts/resolution.ts'
import { isSentAsText } from '../../src/rules/exposed-source.ts'
import { holdsPhp, needsContent } from '../../src/rules/holds-php.ts'
import type { Draft, Rule } from '../../src/rules/rule.ts'
import { type MemoryFile, memoryTree } from '../../src/tree/memory-tree.ts'

/** File names to contents; a list of names alone stands for empty files. */
export type Files = Readonly<Record<string, MemoryFile>> | readonly string[]

export interface Situation {
  readonly base?: Files
  readonly settings?: Partial<Settings>
  /** Files that includes find. */
  readonly included?: readonly string[]
  /** Files that includes ask for in vain. */
  readonly wanted?: readonly string[]
  /** Nobody looked into the files. */
  readonly unread?: boolean
}

/** One line for each finding, sorted: path, message, and the fix where there is one. */
export function findings(rule: Rule, head: Files, situation: Situation = {}): string {
  const tree = treeOf(head)
  const base = situation.base === undefined ? undefined : treeOf(situation.base)
  const sites = [...(situation.included ?? []).map(found), ...(situation.wanted ?? []).map(missing)]
  const settings = { ...defaultSettings, ...situation.settings }
  const side = { settings, facts: new Map(), sites, graph: new KnownGraph(new Map(), [], { pass: 0 }) }
  const project: Project = situation.unread
    ? { ...side, tree }
    : { ...side, tree, holdsPhp: contents(head, base, settings) }
  const other: Project | undefined = base && { ...side, sites: [], tree: base }
  const context = other === undefined ? { project, comparing: false } : { project, other, comparing: true }
  const drafts = [...(rule.project?.(context) ?? [])]
  for (const path of tree.paths) drafts.push(...(rule.file?.(path, context) ?? []))
  return drafts.map(line).sort().join('\n')
}

function treeOf(files: Files) {
  return memoryTree(Object.entries(named(files)))
}

function named(files: Files): Readonly<Record<string, MemoryFile>> {
  return isList(files) ? Object.fromEntries(files.map(name => [name, ''])) : files
}

function isList(files: Files): files is readonly string[] {
  return Array.isArray(files)
}

function contents(
  files: Files,
  base: ReturnType<typeof memoryTree> | undefined,
  settings: Settings,
): Map<RepoPath, boolean> {
  const tree = treeOf(files)
  const asked = [...tree.paths].filter(path => needsContent(path, tree, base) || isSentAsText(path, settings))
  const all = named(files)
  return new Map(asked.map(path => [path, holdsPhp(new TextEncoder().encode(String(all[path] ?? '')))]))
}

function line({ path, message, severity, fixes }: Draft): string {
  const fix = fixes?.map(each =>
    each.kind === 'rename' ? ` [${each.safe ? 'safe' : 'unsafe'}: ${each.rename.to}]` : '',
  )
  return `${path}: ${severity === undefined ? '' : `(${severity}) `}${message}${fix?.join('') ?? ''}`
}

function found(path: string): IncludeSite {
  return site({ kind: 'found', paths: [path as RepoPath] })
}

function missing(path: string): IncludeSite {
  return site({ kind: 'missing', tried: [path], proof: 'exact' })
}

function site(resolution: IncludeSite['resolution']): IncludeSite {
  const start = { line: 1, column: 1 }
  const fact: IncludeSite['fact'] = {
    keyword: 'require',
    operand: { kind: 'null' },
    text: '',
    span: { start, end: start },
    at: 0,
    end: 0,
    scope: 0,
    block: 0,
    silenced: false,
    result: 'unused',
  }
  return { path: 'index.php' as RepoPath, fact, resolution, traces: [] }
}

/** `count` names that end in `suffix`. */
export function many(count: number, suffix: string): string[] {
  return Array.from({ length: count }, (_, at) => `pages/page${at}${suffix}`)
}
