import { UserError } from '../model/errors.ts'
import type { FileTree } from '../model/file-tree.ts'
import type { RuleId } from '../model/finding.ts'
import type { RuleSetting, Settings } from '../model/settings.ts'
import { rules } from '../rules/rules.ts'
import type { OpenRun } from '../run/open-run.ts'
import { readBaseline } from '../run/read-baseline.ts'
import { settingsOfRun } from '../run/settings-of-run.ts'
import { askedRun } from './asked-run.ts'
import type { Inputs } from './inputs.ts'
import type { Surroundings } from './surroundings.ts'
import { weakenedSettings } from './weakened-settings.ts'

/** A sentence about what the change does to the settings of the check itself; undefined when it weakens none. */
export async function settingsRemark(run: OpenRun, { inputs }: Surroundings): Promise<string | undefined> {
  const { base, head, range } = run
  if (base === undefined) return undefined
  const [before, after] = [await rulesOf(base, run, inputs), await rulesOf(head, run, inputs)]
  if (before === undefined || after === undefined) return undefined
  const defaults = new Map<RuleId, RuleSetting>(rules.map(({ id, severity }) => [id, severity]))
  const added = [...after.known].filter(fingerprint => !before.known.has(fingerprint)).length
  const phrases = [
    ...weakenedSettings(before.settings, after.settings, defaults),
    ...(added > 0 ? [`adds ${added} to the findings that the baseline hides`] : []),
  ]
  if (phrases.length === 0) return undefined
  const held = range.settingsFrom === 'base' ? ' It was judged by the settings from before it.' : ''
  return `This change weakens the settings of deploy-guard: it ${phrases.join('; it ')}.${held}`
}

/** What a tree says about how it is to be judged. */
interface RulesOfTree {
  readonly settings: Settings
  /** Fingerprints of its baseline. */
  readonly known: ReadonlySet<string>
}

async function rulesOf(tree: FileTree, run: OpenRun, inputs: Inputs): Promise<RulesOfTree | undefined> {
  const { baseline } = inputs.settings
  const asked = { ...askedRun(inputs), settings: baseline === undefined ? {} : { baseline } }
  const source = { kind: 'tree', tree, named: true } as const
  const found = await orUnusable(settingsOfRun(asked, run, source))
  if (found === undefined) return undefined
  const { settings } = found
  const read = await orUnusable(readBaseline({ asked, place: run, source, settings, updating: false }))
  return { settings, known: new Set((read?.entries ?? []).map(({ fingerprint }) => fingerprint)) }
}

/** Undefined for what cannot be read: if it is what holds, the run has failed already. */
async function orUnusable<T>(work: Promise<T>): Promise<T | undefined> {
  try {
    return await work
  } catch (error) {
    if (error instanceof UserError) return undefined
    throw error
  }
}
