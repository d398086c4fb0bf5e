import { ClassIndex } from '../../src/autoload/class-index.ts'
import { judgeTrees } from '../../src/check.ts'
import type { FileTree } from '../../src/model/file-tree.ts'
import type { RepoPath } from '../../src/model/path.ts'
import type { Report } from '../../src/model/report.ts'
import { readClasses } from '../../src/pipeline/reading/read-classes.ts'
import { makeReport } from '../../src/pipeline/reporting/make-report.ts'
import { type AsideVerdicts, asideVerdicts } from './aside-verdicts.ts'

export { openCommit } from '../../src/git/commit-tree.ts'
export { openDirectory } from '../../src/git/open-directory.ts'

/** All that is wrong with a tree, and the counts of what was judged beside its includes. */
export async function judgeFramework(
  head: FileTree,
): Promise<{ readonly report: Report; readonly verdicts: AsideVerdicts }> {
  const judged = await judgeTrees({ head })
  return { report: await makeReport(judged), verdicts: asideVerdicts(judged) }
}

/** A file below an autoload prefix of which no class is looked for there, and whether it is reported. */
export interface Mismatch {
  readonly path: RepoPath
  readonly reported: boolean
  /** No class of it begins with the prefix: Composer says nothing then (ClassMapGenerator::filterByNamespace). */
  readonly outsidePrefix: boolean
}

/** All that `composer dump-autoload --optimize --strict-psr` could name, whatever the rule makes of it. In order. */
export async function mismatchesIn(head: FileTree): Promise<readonly Mismatch[]> {
  const judged = await judgeTrees({ head })
  const { facts, settings } = judged.head.project
  const { input } = await readClasses({ tree: head, facts, settings, store: undefined, signal: undefined })
  if (!input) return []
  const index = new ClassIndex(judged.evaluated.head.world, input)
  const reported = new Set(judged.head.project.autoload?.mismatches.map(({ path }) => path))
  const paths = [...facts.keys()].filter(path => index.isMismatched(path)).sort()
  return paths.map(path => {
    const declared = index.factsOf(path)?.declared ?? []
    const isWithin = ({ prefix }: { readonly prefix: string }) => declared.some(({ name }) => name.startsWith(prefix))
    return { path, reported: reported.has(path), outsidePrefix: !index.entriesAround(path).some(isWithin) }
  })
}
