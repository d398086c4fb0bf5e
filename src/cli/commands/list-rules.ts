import { RULE_IDS } from '../../config/rule-ids.ts'
import { writeText } from '../../io/output.ts'
import type { RuleSetting } from '../../model/settings.ts'
import { type Paint, painter, severityStyle } from '../../report/paint.ts'
import { defaultSettingOf, type Rule } from '../../rules/rule.ts'
import { rules } from '../../rules/rules.ts'
import { EXIT } from '../../run/exit-codes.ts'
import type { Args } from '../args/args.ts'
import type { Io } from '../io.ts'
import { wantsColor } from '../terminal.ts'
import { settingsHere } from './settings-here.ts'

const ID_WIDTH = Math.max(...RULE_IDS.map(id => id.length))

/** Writes a line for each rule: its id, what it is set to here, and what it reports. Rejects with UserError. */
export async function listRules(args: Args, io: Io): Promise<number> {
  const { settings } = await settingsHere(args, io)
  const paint = painter(wantsColor(io.stdout, io.env, args.color))
  const lines = [...rules].sort(byId).map(rule => line(rule, settings.rules[rule.id] ?? defaultSettingOf(rule), paint))
  await writeText(io.stdout, `${lines.join('\n')}\n`)
  return EXIT.clean
}

function byId(one: Rule, other: Rule): number {
  return one.id < other.id ? -1 : 1
}

function line({ id, summary }: Rule, setting: RuleSetting, paint: Paint): string {
  const shown = setting.padEnd('warning'.length)
  return `${id.padEnd(ID_WIDTH)}  ${setting === 'off' ? paint(shown, 'dim') : paint(shown, severityStyle[setting])}  ${summary}`
}
