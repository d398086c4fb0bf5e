import type { FileTree } from '../../model/file-tree.ts'
import { isOffEverywhere } from '../../model/judgement.ts'
import { baseNameOf, directoryOf, encodeName, joinPath, type RepoPath, toRepoPath } from '../../model/path.ts'
import type { PathMention } from '../../model/path-mention.ts'
import type { Settings } from '../../model/settings.ts'
import type { FactsStore } from '../../php/facts-store.ts'
import { callsPathHelper, pathMentions } from '../../php/tokens/path-mentions.ts'
import type { World } from '../../resolve/engine.ts'
import type { EvaluatedProject } from '../../resolve/evaluate-project.ts'
import { isTestPath, isVendorPath } from '../../resolve/files/places.ts'
import { tidy } from '../../resolve/values/tidy.ts'
import { type Gone, goneNames, gonePaths } from '../../resolve/verdicts/gone-paths.ts'
import type { HandedPath, Project } from '../../resolve/verdicts/project.ts'
import { judgeTemplates } from '../../templates/judge-templates.ts'
import { type AsideKind, readAside } from '../reading/read-aside.ts'
import { readTemplates } from '../reading/read-templates.ts'

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
type Found = Pick<Project, 'templates' | 'gonePaths' | 'handedPaths'>

export interface AsideFindings {
  readonly head: Found
  readonly base: Found
}

/** Reads and judges what is no include: the templates of both trees, and the paths in code that a change took away. */
export async function judgeAside(input: AsideInput): Promise<AsideFindings> {
  const templates = isOffEverywhere('missing-template', input.settings)
    ? { head: {}, base: {} }
    : await templatesOf(input)
  const paths = isOffEverywhere('missing-path', input.settings)
    ? {}
    : { ...(await gonePathsOf(input)), ...(await handedPathsOf(input)) }
  return { head: { ...templates.head, ...paths }, base: templates.base }
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
  const worthIt = (source: string) => callsPathHelper(source) || names.some(name => source.includes(name))
  for await (const [path, facts] of readAside({ ...how, index: world.index }, mentionsKind(world.files, worthIt))) {
    if (facts.mentions) mentions.set(path, facts.mentions)
  }
  return { gonePaths: gonePaths({ ...trees, mentions }) }
}

/** The facts about paths of the files that have any. */
function mentionsKind(files: Project['facts'], worthIt: (source: string) => boolean): AsideKind<'php'> {
  return {
    name: 'paths',
    kindOf: path => (files.get(path)?.anchored ? 'php' : undefined),
    worthIt,
    extract: source => ({ mentions: pathMentions(source) }),
  }
}

/** Where nobody writes `require`, files are handed over by their path: routes above all. Elsewhere they are not read. */
async function handedPathsOf({ head: { world }, ...how }: AsideInput): Promise<Found> {
  const { files, index } = world
  if (!index.tree.paths.has(MANIFEST)) return {}
  const handed: HandedPath[] = []
  const worthIt = (source: string) => /__(?:DIR|FILE)__[^;]*\.php['"]/.test(source)
  const kind = mentionsKind(files, worthIt)
  const kindOf = (path: RepoPath) => (isTestPath(path) || isVendorPath(path) ? undefined : kind.kindOf(path))
  for await (const [path, { mentions = [] }] of readAside({ ...how, index }, { ...kind, kindOf }))
    handed.push(...mentions.flatMap(mention => handedPath(path, mention, world)))
  return handed.length === 0 ? {} : { handedPaths: handed }
}

const MANIFEST = toRepoPath('composer.json')

function handedPath(path: RepoPath, mention: PathMention, { files, index }: World): readonly HandedPath[] {
  if (mention.anchor !== 'file' || !mention.handed) return []
  const found = index.lookup(tidy(joinPath(directoryOf(path), mention.path)))
  return found.kind === 'file' && files.has(found.path) && found.path !== path
    ? [{ path, mention, target: found.path }]
    : []
}
