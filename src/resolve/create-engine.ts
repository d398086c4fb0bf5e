import type { RepoPath } from '../model/path.ts'
import type { DemandList } from './demands.ts'
import type { Engine, World } from './engine.ts'
import { evaluate } from './expressions/evaluate.ts'
import { Memory } from './memory.ts'
import { anything } from './values/values.ts'

/** A name that more files use for variables of their own says nothing. */
const MAX_DECLARING = 12

/** Makes the engine that tells what an expression of a world can be. Pure: equal worlds give equal values. */
export function createEngine(world: World, demands: DemandList): Engine {
  const memory = new Memory(world.graph)
  const reached = new Map<string, ReadonlySet<RepoPath>>()
  const leading = new Map<string, ReadonlySet<RepoPath>>()
  const unread = new Map<string, readonly RepoPath[]>()
  const mayLead = new Map<string, ReadonlySet<RepoPath>>()
  const numbers = new Map<RepoPath, number>()
  const engine: Engine = {
    world,
    cap: world.settings.maxAlternatives,
    numberOf(path) {
      const known = numbers.get(path) ?? numbers.size
      if (known === numbers.size) numbers.set(path, known)
      return known
    },
    demand: (word, path) => demands.add(word, path ?? ''),
    declaring(variable) {
      demands.names.add(`$${variable}`)
      const paths = world.declarations.get(`$${variable}`) ?? []
      return paths.length > MAX_DECLARING ? [] : paths
    },
    reachedFrom(variable) {
      const known = reached.get(variable)
      if (known) return known
      const files = memory.uncounted(() => world.graph.reachedFrom(engine.leadingTo(variable)))
      reached.set(variable, files)
      return files
    },
    agreed: (constant, compute) => memory.agreed(constant, compute),
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
    begin: () => memory.begin(),
    apart: compute => memory.apart(compute),
    giveUp: () => memory.giveUp(),
    evaluate: (expr, place) => (memory.step() ? evaluate(expr, place, engine) : anything),
    guarded: (key, compute) => memory.guarded(key, compute),
    once: (key, compute) => memory.once(key, compute),
    repeatable: (key, full, compute) => memory.repeatable(key, full, compute),
  }
  return engine
}
