import { judgeTrees } from '../../src/check.ts'
import type { FileTree } from '../../src/model/file-tree.ts'
import { directoryOf, isRepoPath, joinPath, type RepoPath } from '../../src/model/path.ts'
import type { FactsStore } from '../../src/php/facts-store.ts'
import { pathMentions } from '../../src/php/path-mentions.ts'
import { isTestPath, isVendorPath } from '../../src/resolve/places.ts'
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
}

/** Code that is not run in production. */
const ASIDE = /(^|\/)(vendor|tests?|examples?|docs?|fixtures?|stubs?)\//i

/** The uses of templates, and the paths handed to calls, that one file of the tree satisfies. */
export async function asideUses(tree: FileTree, store: FactsStore): Promise<readonly AsideUse[]> {
  const { head } = await judgeTrees({ head: tree, factsStore: store })
  const templates = (head.project.templates ?? []).filter(isPlain).flatMap(templateUse)
  const paths = await Promise.all([...head.project.facts.keys()].map(path => handedPaths(path, tree)))
  return [...templates, ...paths.flat()].filter(
    ({ path }) => !ASIDE.test(path) && !isTestPath(path) && !isVendorPath(path),
  )
}

/** Named once, by code that does not cope and that is seen to load it. */
function isPlain({ use }: TemplateSite): boolean {
  return use.names.length === 1 && !use.optional && !use.soft && use.engine !== 'theme-part'
}

function templateUse({ path, use, resolution }: TemplateSite): readonly AsideUse[] {
  if (resolution.kind !== 'found') return []
  const { span, text } = use
  return resolution.paths.map(target => ({ rule: 'missing-template', path, line: span.start.line, text, target }))
}

async function handedPaths(path: RepoPath, tree: FileTree): Promise<readonly AsideUse[]> {
  const mentions = pathMentions(Buffer.from(await tree.read(path)).toString('latin1'))
  return mentions.flatMap(({ anchor, handed, path: tail, text, span }): AsideUse[] => {
    const target = tidy(joinPath(directoryOf(path), tail))
    if (anchor !== 'file' || !handed || !isRepoPath(target) || !tree.paths.has(target)) return []
    return [{ rule: 'missing-path', path, line: span.start.line, text, target }]
  })
}
