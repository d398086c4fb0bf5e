import type { FileTree } from '../../src/model/file-tree.ts'
import type { RepoPath } from '../../src/model/path.ts'
import { defaultSettings } from '../../src/model/settings.ts'
import type { FactsStore } from '../../src/php/facts-store.ts'
import { resolveTree } from '../../src/pipeline/evaluating/resolve-tree.ts'
import { readFacts } from '../../src/pipeline/reading/read-facts.ts'
import { createEngine } from '../../src/resolve/create-engine.ts'
import { DemandList } from '../../src/resolve/demands.ts'
import { guardOf } from '../../src/resolve/guards/guards.ts'
import type { EvaluatedSite } from '../../src/resolve/verdicts/complete-site.ts'
import { judgeProject } from '../../src/resolve/verdicts/judge-project.ts'

export { check } from '../../src/check.ts'

export { memoryStore } from '../../src/php/facts-store.ts'
export { memoryTree } from '../../src/tree/memory-tree.ts'

/** An include that surely loads `target`: its operand, or the call, lies at the bytes from `at` to `end`. */
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
  return plainSites(tree, store, site => site.through === undefined)
}

/** The same of calls that include a file through the parameters of what they run. */
export async function plainCalls(tree: FileTree, store: FactsStore): Promise<readonly PlainInclude[]> {
  const calls = await plainSites(tree, store, site => site.through !== undefined)
  const whole = await Promise.all(calls.map(call => withEnd(call, tree)))
  return whole.filter(call => call !== undefined)
}

/** A call's fact tells its end by line and column alone. */
async function withEnd(call: PlainSite, tree: FileTree): Promise<PlainSite | undefined> {
  const source = Buffer.from(await tree.read(call.path)).toString('latin1')
  const lines = source.split('\n').slice(0, call.lastLine)
  const last = lines.pop()
  if (last === undefined || /[\r\x80-\xff]/.test(lines.join('') + last)) return undefined
  return { ...call, end: lines.reduce((sum, line) => sum + line.length + 1, 0) + call.lastColumn - 1 }
}

interface PlainSite extends PlainInclude {
  readonly lastLine: number
  readonly lastColumn: number
}

/** How many includes of a tree are calls that reach one through parameters, by their verdicts. */
export async function callVerdicts(tree: FileTree): Promise<Readonly<Record<string, number>>> {
  const settings = defaultSettings
  const facts = await readFacts({ tree, settings, store: undefined, signal: undefined, onFile: () => {} })
  const evaluated = await resolveTree({ tree, facts: facts.files, settings, store: undefined })
  const { sites } = judgeProject(evaluated).head
  const counts: Record<string, number> = { all: 0, found: 0 }
  for (const [index, { through }] of evaluated.sites.entries()) {
    const kind = sites[index]?.resolution.kind
    if (!through || kind === undefined) continue
    counts['all'] = (counts['all'] ?? 0) + 1
    counts[kind] = (counts[kind] ?? 0) + 1
  }
  return counts
}

async function plainSites(
  tree: FileTree,
  store: FactsStore,
  isMeant: (site: EvaluatedSite) => boolean,
): Promise<readonly PlainSite[]> {
  const settings = defaultSettings
  const facts = await readFacts({ tree, settings, store, signal: undefined, onFile: () => {} })
  const { sites, world } = await resolveTree({ tree, facts: facts.files, settings, store })
  const engine = createEngine(world, new DemandList())
  function isGuarded({ path, fact, values, through }: EvaluatedSite): boolean {
    const file = world.files.get(path)
    if (file === undefined) return true
    engine.begin()
    const place = { path, facts: file, scope: fact.scope, block: fact.block, at: fact.at }
    const behind = through && guardOf(through.fact, values, through.place, engine)
    return (behind ?? guardOf(fact, values, place, engine)) !== undefined
  }
  return sites.flatMap(site => {
    const target = onlyTarget(site)
    if (target === undefined || !isMeant(site) || ASIDE.test(site.path) || isGuarded(site)) return []
    const { at, end, text, span } = site.fact
    const { line, column } = span.end
    return [{ path: site.path, target, line: span.start.line, at, end, text, lastLine: line, lastColumn: column }]
  })
}

/** Of a call also what its tail alone tells: most functions that load something begin with a head that nobody knows. */
function onlyTarget({ outcomes, values, through }: EvaluatedSite): RepoPath | undefined {
  const [outcome] = outcomes
  const isTold = outcome?.kind === 'found' || (through !== undefined && outcome?.kind === 'tail' && !outcome.bare)
  if (values.open || outcomes.length !== 1 || !isTold) return undefined
  return outcome.paths.length === 1 ? outcome.paths[0] : undefined
}
