import { describeSettings } from '../../config/settings.ts'
import { writeText } from '../../io/output.ts'
import { defaultSettingOf } from '../../rules/rule.ts'
import { rules } from '../../rules/rules.ts'
import { EXIT } from '../../run/exit-codes.ts'
import type { Args } from '../args/args.ts'
import type { Io } from '../io.ts'
import { settingsHere } from './settings-here.ts'

/** Writes the settings in force as JSON, each with where it comes from. Rejects with UserError. */
export async function printConfig(args: Args, io: Io): Promise<number> {
  const { settings, origins } = await settingsHere(args, io)
  const ruleDefaults = new Map(rules.map(rule => [rule.id, defaultSettingOf(rule)]))
  await writeText(io.stdout, describeSettings({ settings, origins }, ruleDefaults))
  return EXIT.clean
}
