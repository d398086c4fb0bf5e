import { judgeTrees } from '../../src/check.ts'
import type { FileTree } from '../../src/model/file-tree.ts'
import { directoryOf, isRepoPath, joinPath, type RepoPath } from '../../src/model/path.ts'
import type { FactsStore } from '../../src/php/facts-store.ts'
import { pathMentions } from '../../src/php/path-mentions.ts'
import { isSamplePath, isTestPath, isVendorPath } from '../../src/resolve/places.ts'
import type { TemplateSite } from '../../src/resolve/project.ts'
import { tidy } from '../../src/resolve/tidy.ts'

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

/** Code that is not run in production. */
function isAside(path: RepoPath): boolean {
  return isTestPath(path) || isSamplePath(path) || isVendorPath(path)
}

/** The uses of templates, and the paths handed to calls, that one file of the tree satisfies. */
export async function asideUses(tree: FileTree, store: FactsStore): Promise<readonly AsideUse[]> {
  const { head } = await judgeTrees({ head: tree, factsStore: store })
  const templates = (head.project.templates ?? []).flatMap(templateUse)
  const paths = await Promise.all([...head.project.facts.keys()].map(path => handedPaths(path, tree)))
  return [...templates, ...paths.flat()].filter(({ path }) => !isAside(path))
}

/** A part of a theme is a warning. What is one of several names, or is coped with, need not be reported. */
function templateUse({ path, use, resolution }: TemplateSite): readonly AsideUse[] {
  if (resolution.kind !== 'found' || use.engine === 'theme-part') return []
  const soft = use.soft === true || use.optional === true || use.names.length > 1
  const place = { path, line: use.span.start.line, text: use.text, soft }
  // Where the class of a component is gone, its view alone may do.
  const views = resolution.paths.filter(target => !target.includes('/View/Components/'))
  return views.map(target => ({ rule: 'missing-template', ...place, target }))
}

async function handedPaths(path: RepoPath, tree: FileTree): Promise<readonly AsideUse[]> {
  const mentions = pathMentions(Buffer.from(await tree.read(path)).toString('latin1'))
  return mentions.flatMap(({ anchor, handed, path: tail, text, span }): AsideUse[] => {
    const target = tidy(joinPath(directoryOf(path), tail))
    if (anchor !== 'file' || !isRepoPath(target) || !tree.paths.has(target)) return []
    return [{ rule: 'missing-path', path, line: span.start.line, text, target, soft: !handed }]
  })
}
