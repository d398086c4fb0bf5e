import { judgeTrees } from '../../src/check.ts'
import type { FileTree } from '../../src/model/file-tree.ts'
import { compileGlobs } from '../../src/model/globs.ts'
import { directoryOf, isRepoPath, joinPath, type RepoPath } from '../../src/model/path.ts'
import type { FactsStore } from '../../src/php/facts-store.ts'
import { pathMentions } from '../../src/php/tokens/path-mentions.ts'
import { readTemplates } from '../../src/pipeline/reading/read-templates.ts'
import { isSamplePath, isTestPath, isVendorPath } from '../../src/resolve/files/places.ts'
import type { TreeIndex } from '../../src/resolve/files/tree-index.ts'
import { tidy } from '../../src/resolve/values/tidy.ts'
import type { TemplateSite } from '../../src/resolve/verdicts/project.ts'
import { Finders } from '../../src/templates/finders.ts'
import { ViewFolders } from '../../src/templates/view-folders.ts'

export { check } from '../../src/check.ts'
export { memoryStore } from '../../src/php/facts-store.ts'
export { memoryTree } from '../../src/tree/memory-tree.ts'

/** A place that surely needs `target`, and the rule that must tell when it is gone. */
export interface AsideUse {
  readonly rule: 'missing-template' | 'missing-path'
  readonly path: RepoPath
  readonly line: number
  readonly text: string
  readonly target: RepoPath
  /** It only looks like a use: reported or not, it is no fault. */
  readonly soft: boolean
}

/** Code that is not run in production, or of others. */
function isAside(path: RepoPath, isForeign: (path: string) => boolean): boolean {
  return isTestPath(path) || isSamplePath(path) || isVendorPath(path) || isForeign(path)
}

/** The uses of templates, and the paths handed to calls, that one file of the tree satisfies. */
export async function asideUses(tree: FileTree, store: FactsStore): Promise<readonly AsideUse[]> {
  const { head, evaluated } = await judgeTrees({ head: tree, factsStore: store })
  const { index } = evaluated.head.world
  const reading = { index, other: undefined, settings: head.project.settings, store, signal: undefined }
  const read = await readTemplates(reading)
  const folders = read && new ViewFolders(read)
  const finders = read && new Finders(read)
  const isGuess = ({ path, use }: TemplateSite) => {
    const looked = use.names.map(name => finders?.look(name, use, path))
    return looked.some(found => found?.kind === 'found' && !found.certain) || hasTwin(use, index)
  }
  const fallsBack = (site: TemplateSite, target: RepoPath) =>
    isGuess(site) || (folders !== undefined && hasAnother(site, target, { folders, paths: tree.paths }))
  const isForeign = compileGlobs(head.project.settings.thirdParty)
  const templates = (head.project.templates ?? []).flatMap(site => templateUse(site, fallsBack))
  const paths = await Promise.all([...head.project.facts.keys()].map(path => handedPaths(path, tree)))
  return [...templates, ...paths.flat()].filter(({ path }) => !isAside(path, isForeign))
}

/** A part of a theme is a warning. What is one of several names, or is coped with, need not be reported. */
function templateUse(
  site: TemplateSite,
  fallsBack: (site: TemplateSite, target: RepoPath) => boolean,
): readonly AsideUse[] {
  const { path, use, resolution } = site
  if (resolution.kind !== 'found' || use.engine === 'theme-part') return []
  const soft = use.soft === true || use.optional === true || use.names.length > 1
  const place = { path, line: use.span.start.line, text: use.text, soft }
  // Where the class of a component is gone, its view alone may do.
  const views = resolution.paths.filter(target => !target.includes('/View/Components/'))
  return views.map(target => {
    return { rule: 'missing-template', ...place, target, soft: soft || fallsBack(site, target) }
  })
}

/** A name of Twig without a namespace is a guess where two files end so: the loader may go on to the other. */
function hasTwin({ engine, names }: TemplateSite['use'], index: TreeIndex): boolean {
  return engine === 'twig' && names.some(name => !/^[@!]|:/.test(name) && index.withTail(name).length > 1)
}

/** Laravel takes the view of that name in the next folder of its list instead, whatever list that is. */
function hasAnother(
  { path, use }: TemplateSite,
  target: RepoPath,
  { folders, paths }: { readonly folders: ViewFolders; readonly paths: ReadonlySet<RepoPath> },
): boolean {
  const root = folders.rootOf(path)
  if (root === undefined || !use.engine.startsWith('blade')) return false
  const below = use.engine === 'blade-component' ? 'components/' : ''
  const file = `${below}${use.names[0]?.replaceAll('.', '/')}.blade.php`
  const lists = folders.choices(root, path).map(list => list.map(folder => joinPath(folder, file)))
  const holding = lists.filter(list => list.includes(target))
  return (
    holding.length > 0 &&
    holding.every(list => list.some(other => other !== target && isRepoPath(other) && paths.has(other)))
  )
}

async function handedPaths(path: RepoPath, tree: FileTree): Promise<readonly AsideUse[]> {
  const mentions = pathMentions(Buffer.from(await tree.read(path)).toString('latin1'))
  return mentions.flatMap(({ anchor, handed, path: tail, text, span }): AsideUse[] => {
    const target = tidy(joinPath(directoryOf(path), tail))
    if (anchor !== 'file' || !isRepoPath(target) || !tree.paths.has(target)) return []
    return [{ rule: 'missing-path', path, line: span.start.line, text, target, soft: !handed }]
  })
}
