import type { SettingsWithOrigins } from '../config/settings.ts'
import { UserError } from '../model/errors.ts'
import type { FileTree } from '../model/file-tree.ts'
import type { RuleId } from '../model/finding.ts'
import type { RuleSetting } from '../model/settings.ts'
import { rules } from '../rules/rules.ts'
import type { OpenRun } from '../run/open-run.ts'
import { settingsOfRun } from '../run/settings-of-run.ts'
import { askedRun } from './asked-run.ts'
import type { Surroundings } from './surroundings.ts'
import { weakenedSettings } from './weakened-settings.ts'

/** A sentence about what the change does to the settings of the check itself; undefined when it weakens none. */
export async function settingsRemark(run: OpenRun, { inputs }: Surroundings): Promise<string | undefined> {
  const { base, head, range } = run
  if (base === undefined) return undefined
  const read = (tree: FileTree) =>
    settingsOfRun(askedRun({ ...inputs, settings: {} }), run, { kind: 'tree', tree, named: true }).catch(unusable)
  const [before, after] = [await read(base), await read(head)]
  if (before === undefined || after === undefined) return undefined
  const defaults = new Map<RuleId, RuleSetting>(rules.map(({ id, severity }) => [id, severity]))
  const phrases = weakenedSettings(before.settings, after.settings, defaults)
  if (phrases.length === 0) return undefined
  const held = range.settingsFrom === 'base' ? ' It was judged by the settings from before it.' : ''
  return `This change weakens the settings of deploy-guard: it ${phrases.join('; it ')}.${held}`
}

/** A configuration that cannot be read: if it is the one that holds, the run has failed already. */
function unusable(error: unknown): SettingsWithOrigins | undefined {
  if (error instanceof UserError) return undefined
  throw error
}
