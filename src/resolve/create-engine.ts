import type { RepoPath } from '../model/path.ts'
import type { DemandList } from './demands.ts'
import type { Engine, World } from './engine.ts'
import { evaluate } from './evaluate.ts'
import { anything, type Values } from './values.ts'

/** How deep calls, constants and variables may be followed through each other. */
const MAX_DEPTH = 60

/** How many expressions may be looked at for one path. */
const MAX_STEPS = 3000

/** A name that more files use for variables of their own says nothing. */
const MAX_DECLARING = 12

/** What ran out of steps so often is not tried again. */
const MAX_FAILURES = 3

/** Makes the engine that tells what an expression of a world can be. Pure: equal worlds give equal values. */
export function createEngine(world: World, demands: DemandList): Engine {
  const memo = new Map<string, { readonly values: Values; readonly asked: boolean }>()
  const active = new Set<string>()
  let steps = MAX_STEPS
  const reached = new Map<string, ReadonlySet<RepoPath>>()
  const constants = new Map<string, Values | undefined>()
  const leading = new Map<string, ReadonlySet<RepoPath>>()
  const unread = new Map<string, readonly RepoPath[]>()
  const mayLead = new Map<string, ReadonlySet<RepoPath>>()
  const failures = new Map<string, number>()
  const failedOften = (key: string): boolean => {
    const count = (failures.get(key) ?? 0) + 1
    failures.set(key, count)
    return count >= MAX_FAILURES
  }
  const guarded = (key: string, compute: () => Values): Values => {
    if (active.has(key) || active.size > MAX_DEPTH || steps-- <= 0) return anything
    active.add(key)
    try {
      return compute()
    } finally {
      active.delete(key)
    }
  }
  const engine: Engine = {
    world,
    cap: world.settings.maxAlternatives,
    demand: (word, path) => demands.add(word, path ?? ''),
    declaring(variable) {
      const paths = world.declarations.get(`$${variable}`) ?? []
      return paths.length > MAX_DECLARING ? [] : paths
    },
    reachedFrom(variable) {
      const known = reached.get(variable)
      if (known) return known
      const files = world.graph.reachedFrom(engine.leadingTo(variable))
      reached.set(variable, files)
      return files
    },
    agreed(constant, compute) {
      if (!constants.has(constant)) constants.set(constant, compute())
      return constants.get(constant)
    },
    leadingTo(variable) {
      world.graph.questions++
      const known = leading.get(variable)
      if (known) return known
      const writers = (world.symbols.globals.get(variable) ?? []).filter(({ fact }) => fact.scope === 0)
      const files = world.graph.reaching(writers.map(({ path }) => path))
      leading.set(variable, files)
      return files
    },
    unread(variable) {
      const known = unread.get(variable)
      if (known) return known
      const read = new Set((world.symbols.globals.get(variable) ?? []).map(({ path }) => path))
      const paths = engine.declaring(variable).filter(path => !read.has(path))
      unread.set(variable, paths)
      return paths
    },
    mayLeadTo(variable) {
      world.graph.questions++
      const known = mayLead.get(variable)
      if (known) return known
      const files = world.graph.reaching(engine.unread(variable))
      mayLead.set(variable, files)
      return files
    },
    begin() {
      steps = MAX_STEPS
    },
    evaluate(expr, place) {
      if (steps <= 0) return anything
      steps--
      return evaluate(expr, place, engine)
    },
    guarded,
    once(key, compute) {
      const known = memo.get(key)
      if (known?.asked) world.graph.questions++
      if (known) return known.values
      const before = world.graph.questions
      const values = guarded(key, compute)
      if (!active.has(key) && (steps > 0 || failedOften(key)))
        memo.set(key, { values, asked: world.graph.questions !== before })
      return values
    },
  }
  return engine
}
