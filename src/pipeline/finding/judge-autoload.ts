import { ClassIndex } from '../../autoload/class-index.ts'
import { judgeClasses } from '../../autoload/judge-classes.ts'
import type { FileTree } from '../../model/file-tree.ts'
import type { RuleId } from '../../model/finding.ts'
import { isOffEverywhere } from '../../model/judgement.ts'
import type { Problem } from '../../model/report.ts'
import type { Settings } from '../../model/settings.ts'
import type { FactsStore } from '../../php/facts-store.ts'
import type { EvaluatedProject } from '../../resolve/evaluate-project.ts'
import type { Project } from '../../resolve/verdicts/project.ts'
import { readClasses } from '../reading/read-classes.ts'

export interface AutoloadInput {
  readonly head: EvaluatedProject
  /** Absent where nothing is compared. */
  readonly base: EvaluatedProject | undefined
  readonly settings: Settings
  readonly store: FactsStore | undefined
  readonly signal: AbortSignal | undefined
}

/** Empty for a tree without a composer.json. */
type Found = Partial<Pick<Project, 'autoload' | 'graph'>>

export interface AutoloadFindings {
  readonly head: Found
  readonly base: Found
  /** Of the head tree. */
  readonly problems: readonly Problem[]
}

const RULES: readonly RuleId[] = ['missing-autoload', 'missing-class', 'autoload-mismatch']

/** Reads and judges how the classes of both trees are loaded; a class load is an edge of the graph too. */
export async function judgeAutoload({ head, base, ...how }: AutoloadInput): Promise<AutoloadFindings> {
  if (RULES.every(id => isOffEverywhere(id, how.settings))) return { head: {}, base: {}, problems: [] }
  const read = await readClasses({ ...how, ...treeOf(head) })
  const before = base && (await readClasses({ ...how, ...treeOf(base) }))
  const index = read.input && new ClassIndex(head.world, read.input)
  const baseIndex = base && before?.input && new ClassIndex(base.world, before.input)
  return {
    head: index ? knownBefore(foundIn(index, baseIndex), base !== undefined && baseIndex === undefined) : {},
    base: baseIndex ? foundIn(baseIndex, undefined) : {},
    problems: read.problems,
  }
}

function treeOf({ world }: EvaluatedProject): { readonly tree: FileTree; readonly facts: Project['facts'] } {
  return { tree: world.index.tree, facts: world.files }
}

/** Of a tree before any composer.json nothing was judged: what is wrong with the code may have been so all along. */
function knownBefore(found: Found, isFirst: boolean): Found {
  return found.autoload && isFirst ? { ...found, autoload: { ...found.autoload, sites: [], mismatches: [] } } : found
}

function foundIn(index: ClassIndex, base: ClassIndex | undefined): Found {
  const { report, edges } = judgeClasses(index, base)
  return { autoload: report, graph: index.world.graph.withEdges(edges) }
}
