import { resolve } from 'node:path'
import type { SettingsWithOrigins } from '../config/settings.ts'
import { UserError } from '../model/errors.ts'
import { locateDirectory } from '../tree/locate.ts'
import type { Args } from './args.ts'
import type { Io } from './io.ts'
import { type OpenTrees, openTrees } from './open-trees.ts'
import { type RunPlace, settingsOfRun } from './settings-of-run.ts'
import { terminalRange } from './terminal-range.ts'

/** The trees that a command line speaks of, open, with the settings that hold for them. */
export interface OpenRun extends OpenTrees, RunPlace {
  readonly settings: SettingsWithOrigins
}

/** `undefined` when there is nothing to judge. Rejects with UserError, with everything closed again. */
export async function openRun(args: Args, io: Io): Promise<OpenRun | undefined> {
  const directory = locateDirectory(resolve(io.cwd, args.cwd ?? '.'))
  const planned = await terminalRange({ directory, range: args.range, env: io.env })
  if (planned.kind === 'skipped') return undefined
  const trees = await openTrees(planned, { directory, env: io.env, ...(io.signal && { signal: io.signal }) })
  try {
    const ownTree = trees.range.head.tree.kind === 'worktree' ? undefined : trees.head
    const settings = await settingsOfRun(args, { ...trees, directory }, ownTree)
    refuseUndetermined(trees, settings)
    return { ...trees, directory, settings }
  } catch (error) {
    await trees.close()
    throw error
  }
}

/** Asked only now, because a configuration file may decide it. */
function refuseUndetermined({ range }: OpenTrees, { settings }: SettingsWithOrigins): void {
  if (range.kind !== 'all' || range.complete || settings.onUndetermined === 'all') return
  const advice = 'Name a commit with --base.'
  throw new UserError('range-undetermined', `It could not be found out what changed (${range.method}). ${advice}`)
}
