import { resolve } from 'node:path'
import { mergeSettings, type SettingsWithOrigins } from '../config/settings.ts'
import { locateDirectory } from '../tree/locate.ts'
import type { Args } from './args.ts'
import { chooseRanges } from './choose-ranges.ts'
import type { Io } from './io.ts'
import { openRun } from './open-run.ts'

/** The settings that a check with these arguments would use. Rejects with UserError. */
export async function settingsHere(args: Args, io: Io): Promise<SettingsWithOrigins> {
  const directory = locateDirectory(resolve(io.cwd, args.cwd ?? '.'))
  const ranges = await chooseRanges(args.range, directory, io)
  const range = ranges.find(candidate => candidate.kind !== 'skipped')
  if (range === undefined) return mergeSettings([], args.settings)
  const run = await openRun(range, { args, io, directory })
  await run.close()
  return run.settings
}
