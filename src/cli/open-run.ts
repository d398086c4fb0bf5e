import type { SettingsWithOrigins } from '../config/settings.ts'
import type { ResolvedRange } from '../git/range/range.ts'
import { UserError } from '../model/errors.ts'
import type { FileTree } from '../model/file-tree.ts'
import type { Args } from './args.ts'
import type { Io } from './io.ts'
import { type OpenTrees, openTrees } from './open-trees.ts'
import { type RunPlace, settingsOfRun } from './settings-of-run.ts'

/** The trees of one range, open, with the settings that hold for them. */
export interface OpenRun extends OpenTrees, RunPlace {
  readonly settings: SettingsWithOrigins
}

/** A range that there is something to judge in. */
export type JudgedRange = Exclude<ResolvedRange, { kind: 'skipped' }>

export interface RunRequest {
  readonly args: Args
  readonly io: Io
  /** Absolute. */
  readonly directory: string
}

/** Rejects with UserError, with everything closed again. */
export async function openRun(planned: JudgedRange, { args, io, directory }: RunRequest): Promise<OpenRun> {
  const { env, signal } = io
  const trees = await openTrees(planned, { directory, env, ...(signal && { signal }) })
  try {
    const settings = await settingsOfRun(args, { ...trees, directory }, treeOfSettings(trees))
    refuseUndetermined(trees, args, settings)
    return { ...trees, directory, settings }
  } catch (error) {
    await trees.close()
    throw error
  }
}

/** `undefined` for the disk. Where the head is from someone who may not decide and there is no base, nobody decides. */
function treeOfSettings({ range, head, base }: OpenTrees): FileTree | 'none' | undefined {
  if (range.settingsFrom === 'base') return base ?? 'none'
  return range.head.tree.kind === 'worktree' ? undefined : head
}

/** Asked only now, because a configuration file may decide it. */
function refuseUndetermined({ range }: OpenTrees, { range: asked }: Args, { settings }: SettingsWithOrigins): void {
  if (range.kind !== 'all' || asked.scope === 'all') return
  const isFailure = asked.scope === 'changed' || (!range.complete && settings.onUndetermined === 'fail')
  if (!isFailure) return
  const reasons = range.notes.filter(note => !/everything is checked/i.test(note)).join(' ')
  const message = `It could not be found out what changed (${range.method}). ${reasons}`.trimEnd()
  throw new UserError('range-undetermined', `${message} Name a commit with --base.`)
}
