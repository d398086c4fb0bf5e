import { describeSettings } from '../config/settings.ts'
import { rules } from '../rules/rules.ts'
import type { Args } from './args.ts'
import { EXIT } from './exit.ts'
import { type Io, writeText } from './io.ts'
import { openRun } from './open-run.ts'

/** Writes the settings in force as JSON, each with where it comes from. Rejects with UserError. */
export async function printConfig(args: Args, io: Io): Promise<number> {
  const run = await openRun(args, io)
  if (run === undefined) return EXIT.clean
  await run.close()
  const ruleDefaults = new Map(rules.map(({ id, severity }) => [id, severity]))
  await writeText(io.stdout, describeSettings(run.settings, ruleDefaults))
  return EXIT.clean
}
