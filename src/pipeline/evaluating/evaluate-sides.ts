import type { FileTree } from '../../model/file-tree.ts'
import { type Changes, diffTrees } from '../../tree/changes.ts'
import { watchAbsences } from '../../tree/watch-tree.ts'
import { progressOf } from '../progress.ts'
import { readFacts, type TreeFacts } from '../reading/read-facts.ts'
import { remembered } from '../reading/remembered.ts'
import type { Setup } from '../setup.ts'
import { type ResolvedTree, resolveTree } from './resolve-tree.ts'
import { type Known, sameEvaluation } from './same-evaluation.ts'

/** One tree, with what its files say and what its includes can be. */
export interface Side {
  readonly tree: FileTree
  readonly facts: TreeFacts
  readonly evaluated: ResolvedTree
}

/** What is judged, and what that is compared with. */
export interface Sides {
  readonly head: Side
  readonly before?: BaseSide
}

export interface BaseSide extends Side {
  /** From this tree to the head. */
  readonly changes: Changes
}

/** Reads and evaluates both trees; a base that says the same as the head only once. */
export async function evaluateSides(setup: Setup): Promise<Sides> {
  const { store, options } = setup
  const { tree, absences } = watchAbsences(options.head)
  const head = await evaluateSide(tree, setup)
  if (!options.base) return { head }
  const known = store && { tree, absences, evaluated: head.evaluated, store }
  const base = await evaluateSide(options.base, setup, known)
  return { head, before: { ...base, changes: await diffTrees(base.tree, head.tree) } }
}

async function evaluateSide(tree: FileTree, { options, settings, store: seen }: Setup, known?: Known): Promise<Side> {
  const progress = progressOf(options)
  const { signal } = options
  const store = seen?.store
  const contents = remembered(tree)
  const facts = await readFacts({ tree, contents, settings, store, signal, onFile: progress.reading })
  progress.resolving()
  const same = known && (await sameEvaluation(tree, known))
  const input = { tree, contents, facts: facts.files, settings, store, signal, like: known?.evaluated }
  return { tree, facts, evaluated: same ?? (await resolveTree(input)) }
}
