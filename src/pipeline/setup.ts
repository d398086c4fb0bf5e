import type { CheckOptions } from '../check.ts'
import { UserError } from '../model/errors.ts'
import { defaultSettings, type Settings } from '../model/settings.ts'
import { memoryStore } from '../php/facts-store.ts'
import { withCustomRules } from '../rules/custom-rules.ts'
import type { Rule } from '../rules/rule.ts'
import { deployedTree } from '../tree/deployed-tree.ts'
import { distrustingStore } from './reading/distrusting-store.ts'
import { type WatchedStore, watchStore } from './reading/watched-store.ts'
import { withInstalled } from './third-party.ts'

/** What a check works with: all that it was given, complete. */
export interface Setup {
  /** The trees are those that will be deployed. */
  readonly options: CheckOptions
  readonly settings: Settings
  /** All that may run. */
  readonly rules: readonly Rule[]
  /** Absent where nothing is read twice. */
  readonly store: WatchedStore | undefined
}

/** Rejects with UserError where the settings ask for what cannot be. */
export async function setUp(given: CheckOptions): Promise<Setup> {
  requireHead(given)
  const rules = withCustomRules(given.rules)
  const settings = await withInstalled(completeSettings(rules, given.settings), given.head)
  const options = await withDeployed(given, settings)
  return { options, settings, rules, store: storeOf(options) }
}

/** Callers without types forget it, or forget to await it. */
export function requireHead({ head }: Partial<CheckOptions>): void {
  if (head?.paths !== undefined) return
  const advice = "such as `head: await openDirectory('.')`"
  throw new UserError('bad-usage', `check needs the tree that is to be judged, ${advice}.`)
}

/** Rules that are off by default are so wherever the settings do not name them. */
function completeSettings(rules: readonly Rule[], given: Partial<Settings> = {}): Settings {
  const off = rules.flatMap(({ id, defaultSetting }) => (defaultSetting ? [[id, defaultSetting] as const] : []))
  return { ...defaultSettings, ...given, rules: { ...Object.fromEntries(off), ...given.rules } }
}

/** Both trees as the settings say that they are deployed. */
async function withDeployed(given: CheckOptions, { deploy }: Settings): Promise<CheckOptions> {
  const origin = (key: string) => given.settingOrigins?.get(key)
  const head = await deployedTree(given.head, deploy, origin)
  return { ...given, head, ...(given.base && { base: await deployedTree(given.base, deploy, origin) }) }
}

function storeOf({ head, base, factsStore }: CheckOptions): WatchedStore | undefined {
  const store = factsStore ?? (base && memoryStore())
  return store && watchStore(distrustingStore(store, base ? [head, base] : [head]))
}
