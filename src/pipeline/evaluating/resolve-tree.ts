import type { FileTree } from '../../model/file-tree.ts'
import type { RepoPath } from '../../model/path.ts'
import type { Settings } from '../../model/settings.ts'
import type { FileFacts } from '../../php/facts.ts'
import type { FactsStore } from '../../php/facts-store.ts'
import type { Demands } from '../../resolve/demands.ts'
import {
  type EvaluatedProject,
  evaluateProject,
  type HeadStart,
  type ProjectInput,
} from '../../resolve/evaluate-project.ts'
import { readServerPaths } from '../reading/read-server-paths.ts'
import type { Contents } from '../reading/remembered.ts'
import { turn } from '../turn.ts'
import { ownFacts } from './own-facts.ts'
import { SecondReadings } from './second-readings.ts'

/** A helper may call a helper: how often facts are completed before what is still missing stays unknown. */
const MAX_ROUNDS = 5

interface Input {
  readonly tree: FileTree
  /** Of the files of the tree, where it is not asked itself. */
  readonly contents?: Contents
  /** Taken over: holds the facts of what is read again instead of those of the first reading. */
  readonly facts: Map<RepoPath, FileFacts>
  readonly settings: Settings
  readonly store: FactsStore | undefined
  readonly signal?: AbortSignal | undefined
  /** A tree that is much the same: what was read twice for it is read so at once, and what was left is left. */
  readonly like?: ResolvedTree | undefined
}

export interface ResolvedTree extends EvaluatedProject {
  /** The words that files were read again for. */
  readonly readFor: Demands
}

/** Evaluates a tree, round by round, until no second reading tells more. */
export async function resolveTree(input: Input): Promise<ResolvedTree> {
  const { tree, contents = tree, facts: files, settings, store, signal, like } = input
  ownFacts(files)
  const readings = new SecondReadings({ tree, contents, files, store })
  const serverPaths = await readServerPaths(tree)
  if (like) await readings.readAsFor(like)
  const evaluate = evaluator({ tree, settings, serverPaths, files })
  for (let round = 1; ; round++) {
    await turn(signal)
    const project = evaluate(demands => round < MAX_ROUNDS && readings.demand(demands))
    if (project) return { ...project, readFor: readings.demanded }
    await readings.read()
  }
}

type Interrupt = (demands: Demands) => boolean

/** Evaluates the files as they are by then, from where the run before was interrupted; undefined when it is again. */
function evaluator(
  input: Omit<ProjectInput, 'takeStart' | 'interrupt'>,
): (interrupt: Interrupt) => EvaluatedProject | undefined {
  let start: HeadStart | undefined
  const takeStart = () => {
    const given = start
    start = undefined
    return given
  }
  return interrupt => {
    const evaluation = evaluateProject({ ...input, files: new Map(input.files), takeStart, interrupt })
    if (evaluation.kind === 'settled') return evaluation.project
    start = evaluation.start
    return undefined
  }
}
