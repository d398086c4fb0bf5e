import type { FileTree } from '../model/file-tree.ts'
import { isOffEverywhere } from '../model/judgement.ts'
import { baseNameOf, encodeName, type RepoPath } from '../model/path.ts'
import type { PathMention } from '../model/path-mention.ts'
import type { Settings } from '../model/settings.ts'
import type { FileFacts } from '../php/facts.ts'
import type { FactsStore } from '../php/facts-store.ts'
import { callsPathHelper, pathMentions } from '../php/path-mentions.ts'
import type { EvaluatedProject } from '../resolve/evaluate-project.ts'
import { type Gone, goneNames, gonePaths } from '../resolve/gone-paths.ts'
import type { Project } from '../resolve/project.ts'
import { judgeTemplates } from '../templates/judge-templates.ts'
import { readAside } from './read-aside.ts'
import { readTemplates } from './read-templates.ts'

export interface AsideInput {
  readonly head: EvaluatedProject
  /** Absent where nothing is compared. */
  readonly base?: { readonly evaluated: EvaluatedProject; readonly gone: Gone & Modified } | undefined
  readonly settings: Settings
  readonly store: FactsStore | undefined
  readonly signal: AbortSignal | undefined
}

interface Modified {
  readonly modified: ReadonlySet<RepoPath>
}

/** What is found out beside the includes. */
type Found = Pick<Project, 'templates' | 'gonePaths'>

export interface AsideFindings {
  readonly head: Found
  readonly base: Found
}

/** Reads and judges what is no include: the templates of both trees, and the paths in code that a change took away. */
export async function judgeAside(input: AsideInput): Promise<AsideFindings> {
  const templates = isOffEverywhere('missing-template', input.settings)
    ? { head: {}, base: {} }
    : await templatesOf(input)
  const gone = isOffEverywhere('missing-path', input.settings) ? {} : await gonePathsOf(input)
  return { head: { ...templates.head, ...gone }, base: templates.base }
}

async function templatesOf({ head, base, ...how }: AsideInput): Promise<AsideFindings> {
  const { settings } = how
  const read = ({ world }: EvaluatedProject, other: FileTree | undefined) =>
    readTemplates({ ...how, index: world.index, other })
  const after = await read(head, base?.evaluated.world.index.tree)
  if (!after) return { head: {}, base: {} }
  const before = base && (await read(base.evaluated, head.world.index.tree))
  const compared = before &&
    base && { tree: before, renames: base.gone.renames, packagesChanged: changesPackages(base.gone) }
  return {
    head: { templates: judgeTemplates(after, settings, compared) },
    base: before ? { templates: judgeTemplates(before, settings) } : {},
  }
}

function changesPackages({ modified, deleted }: Gone & Modified): boolean {
  return [...modified, ...deleted].some(path => baseNameOf(path) === 'composer.json')
}

async function gonePathsOf({ head, base, ...how }: AsideInput): Promise<Found> {
  if (!base || (base.gone.deleted.size === 0 && base.gone.renames.size === 0)) return {}
  const { world } = head
  const trees = { head: world, base: base.evaluated.world, gone: base.gone }
  const names = [...goneNames(trees)].map(name => Buffer.from(encodeName(name)).toString('latin1'))
  if (names.length === 0) return {}
  const mentions = new Map<RepoPath, readonly PathMention[]>()
  const isAnchored = (path: RepoPath) => (world.files.get(path)?.anchored ? 'php' : undefined)
  const extract = (source: string): Pick<FileFacts, 'mentions'> => ({ mentions: pathMentions(source) })
  const worthIt = (source: string) => callsPathHelper(source) || names.some(name => source.includes(name))
  const kind = { name: 'paths', kindOf: isAnchored, worthIt, extract }
  for await (const [path, facts] of readAside({ ...how, index: world.index }, kind)) {
    if (facts.mentions) mentions.set(path, facts.mentions)
  }
  return { gonePaths: gonePaths({ ...trees, mentions }) }
}
