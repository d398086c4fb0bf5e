import { resolve } from 'node:path'
import { mergeSettings, type SettingsWithOrigins } from '../../config/settings.ts'
import { gitOfRun } from '../../git/remembering-git.ts'
import { openRun } from '../../run/open-run.ts'
import { locateDirectory } from '../../tree/locate.ts'
import type { Args } from '../args/args.ts'
import type { Io } from '../io.ts'
import { askedRun } from './asked-run.ts'
import { chooseRanges } from './choose-ranges.ts'

/** The settings that a check with these arguments would use. Rejects with UserError. */
export async function settingsHere(args: Args, io: Io): Promise<SettingsWithOrigins> {
  const directory = locateDirectory(resolve(io.cwd, args.cwd ?? '.'))
  const git = gitOfRun(directory, { inherited: io.env })
  const ranges = await chooseRanges(args.range, git, io)
  const range = ranges.find(candidate => candidate.kind !== 'skipped')
  if (range === undefined) return mergeSettings([], args.settings)
  const run = await openRun(range, {
    asked: { ...askedRun(args), baseline: 'unread' },
    env: io.env,
    directory,
    signal: io.signal,
  })
  await run.close()
  return run.settings
}
