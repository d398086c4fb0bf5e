import type { FileTree } from '../../src/model/file-tree.ts'
import type { RepoPath } from '../../src/model/path.ts'
import { defaultSettings } from '../../src/model/settings.ts'
import type { FactsStore } from '../../src/php/facts-store.ts'
import { readFacts } from '../../src/pipeline/read-facts.ts'
import { resolveTree } from '../../src/pipeline/resolve-tree.ts'
import type { EvaluatedSite } from '../../src/resolve/complete-site.ts'
import { createEngine } from '../../src/resolve/create-engine.ts'
import { DemandList } from '../../src/resolve/demands.ts'
import { guardOf } from '../../src/resolve/guards.ts'

export { check } from '../../src/check.ts'
export { memoryStore } from '../../src/php/facts-store.ts'
export { memoryTree } from '../../src/tree/memory-tree.ts'

/** An include that surely loads `target`: its operand lies at the bytes from `at` to `end`. */
export interface PlainInclude {
  readonly path: RepoPath
  readonly target: RepoPath
  readonly line: number
  readonly at: number
  readonly end: number
  readonly text: string
}

/** Code that is not run in production. */
const ASIDE = /(^|\/)(vendor|tests?|examples?|docs?)\//

/** The includes that have one known target that exists, and no guard: where a fault must be an error. */
export async function plainIncludes(tree: FileTree, store: FactsStore): Promise<readonly PlainInclude[]> {
  const settings = defaultSettings
  const facts = await readFacts({ tree, settings, store, signal: undefined, onFile: () => {} })
  const { sites, world } = await resolveTree({ tree, facts: facts.files, settings, store })
  const engine = createEngine(world, new DemandList())
  function isGuarded({ path, fact, values }: EvaluatedSite): boolean {
    const file = world.files.get(path)
    if (file === undefined) return true
    engine.begin()
    const place = { path, facts: file, scope: fact.scope, block: fact.block, at: fact.at }
    return guardOf(fact, values, place, engine) !== undefined
  }
  return sites.flatMap(site => {
    const target = onlyTarget(site)
    if (target === undefined || ASIDE.test(site.path) || isGuarded(site)) return []
    const { at, end, text, span } = site.fact
    return [{ path: site.path, target, line: span.start.line, at, end, text }]
  })
}

function onlyTarget({ through, outcomes, values }: EvaluatedSite): RepoPath | undefined {
  const [outcome] = outcomes
  if (through || values.open || outcomes.length !== 1 || outcome?.kind !== 'found') return undefined
  return outcome.paths.length === 1 ? outcome.paths[0] : undefined
}
