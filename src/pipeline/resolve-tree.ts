import type { FileTree } from '../model/file-tree.ts'
import type { RepoPath } from '../model/path.ts'
import type { Settings } from '../model/settings.ts'
import { extractFacts } from '../php/extract.ts'
import type { FileFacts } from '../php/facts.ts'
import { type EvaluatedProject, evaluateProject } from '../resolve/evaluate-project.ts'

/** A helper may call a helper: how often facts are completed before what is still missing stays unknown. */
const MAX_ROUNDS = 3

/**
 * Evaluates a tree; where a value hangs on a function whose body was cut away when the facts were read, reads that
 * file's facts again with the function's name wanted.
 */
export async function resolveTree(
  tree: FileTree,
  facts: ReadonlyMap<RepoPath, FileFacts>,
  settings: Settings,
): Promise<EvaluatedProject> {
  const files = new Map(facts)
  const wanted = new Set<string>()
  for (let round = 1; ; round++) {
    const project = evaluateProject({ tree, files, settings })
    const news = [...project.demands].filter(name => !wanted.has(name))
    if (news.length === 0 || round === MAX_ROUNDS) return project
    for (const name of news) wanted.add(name)
    for (const path of declaring(news, files)) files.set(path, extractFacts(await tree.read(path), wanted))
  }
}

function declaring(names: readonly string[], files: ReadonlyMap<RepoPath, FileFacts>): readonly RepoPath[] {
  const wanted = new Set(names)
  const found: RepoPath[] = []
  for (const [path, facts] of files) {
    if (facts.scopes.some(scope => scope.body < 0 && scope.name !== undefined && wanted.has(scope.name)))
      found.push(path)
  }
  return found
}
