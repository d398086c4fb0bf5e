import type { FileTree } from '../../src/model/file-tree.ts'
import { defaultSettings as settings } from '../../src/model/settings.ts'
import { readFacts } from '../../src/pipeline/read-facts.ts'
import { resolveTree } from '../../src/pipeline/resolve-tree.ts'
import { judgeProject } from '../../src/resolve/judge-project.ts'

/** `path:line` of every include of a tree that gets the verdict `unknown`, in order. */
export async function unknownSites(tree: FileTree): Promise<string[]> {
  const ends = { store: undefined, signal: undefined }
  const { files: facts } = await readFacts({ tree, settings, ...ends, onFile: () => {} })
  const { head } = judgeProject(await resolveTree({ tree, facts, settings, ...ends }))
  const unknown = head.sites.filter(({ resolution }) => resolution.kind === 'unknown')
  return unknown.map(({ path, fact }) => `${path}:${fact.span.start.line}`)
}
