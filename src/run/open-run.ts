import type { ProjectSettings } from '../check.ts'
import type { SettingsWithOrigins } from '../config/settings.ts'
import { asClauses } from '../git/range/clauses.ts'
import type { Git } from '../git/run.ts'
import { UserError } from '../model/errors.ts'
import type { Baseline } from '../model/suppression.ts'
import { withDirectoryAsHead } from './deployed-directory.ts'
import type { HeadAhead } from './head-ahead.ts'
import { areLarge } from './large-trees.ts'
import { type OpenRange, type OpenTrees, openTrees } from './open-trees.ts'
import { projectsOfRun } from './projects-of-run.ts'
import { readBaseline } from './read-baseline.ts'
import { type AskedSettings, type RunPlace, type SettingsSource, settingsOfRun } from './settings-of-run.ts'

/** The trees of one range, open, with the settings that hold for them. */
export interface OpenRun extends OpenTrees, RunPlace {
  readonly settings: SettingsWithOrigins
  readonly baseline?: Baseline
  /** Where several directories have settings of their own; else empty. */
  readonly projects: readonly ProjectSettings[]
}

/** What a run was asked for, whether by flags or by inputs. */
export interface AskedRun extends AskedSettings {
  /** `changed`: stop when there is nothing to compare with, instead of checking everything. */
  readonly scope: 'auto' | 'changed' | 'all'
  /** How a base is named, for advice: `--base`. */
  readonly baseSpelling: string
  /** A commit to judge was named: it is judged, whatever lies on the disk. */
  readonly headNamed: boolean
  /** `unread`: it is not needed; `updating`: see `BaselineRequest`. */
  readonly baseline?: 'unread' | 'updating'
}

export interface RunRequest {
  readonly asked: AskedRun
  readonly env: Readonly<Record<string, string | undefined>>
  /** Absolute. */
  readonly directory: string
  readonly signal?: AbortSignal | undefined
  /** Called where the trees are large; absent: nothing is judged. */
  readonly collectSooner?: (() => Promise<void>) | undefined
  /** One for that directory, which may know something already. Default: a new one. */
  readonly git?: Git
  /** See `openTrees`. */
  readonly ahead?: HeadAhead | undefined
}

/** Rejects with UserError, with everything closed again. */
export async function openRun(planned: OpenRange, request: RunRequest): Promise<OpenRun> {
  const { asked, env, directory, signal, git, ahead } = request
  const trees = await openTrees(planned, { directory, env, ahead, ...(signal && { signal }), ...(git && { git }) })
  try {
    const place = { ...trees, directory }
    const source = settingsSource(trees)
    const settings = await settingsOfRun(asked, place, source)
    refuseUndetermined(trees, asked, settings)
    const updating = asked.baseline === 'updating'
    const baselineRequest = { asked, place, source, settings: settings.settings, updating }
    const baseline = asked.baseline === 'unread' ? undefined : await readBaseline(baselineRequest)
    const isDirectory = settings.settings.deploy.source === 'directory' && !asked.headNamed
    const deployed = isDirectory ? await withDirectoryAsHead(trees, { directory, env, signal }) : trees
    if (areLarge(deployed)) await request.collectSooner?.()
    const projects = await projectsOfRun({ asked, place, source, head: deployed.head, baseline })
    return { ...place, ...deployed, settings, projects, ...(baseline && { baseline }) }
  } catch (error) {
    await trees.close()
    throw error
  }
}

/** Where the head is from someone who may not decide and there is no base, nobody decides. */
function settingsSource({ range, head, base }: OpenTrees): SettingsSource {
  if (range.settingsFrom === 'base') {
    return base === undefined ? { kind: 'none' } : { kind: 'tree', tree: base, named: true }
  }
  return range.head.tree.kind === 'worktree' ? { kind: 'disk' } : { kind: 'tree', tree: head, named: false }
}

/** Asked only now, because a configuration file may decide it. */
function refuseUndetermined({ range }: OpenTrees, asked: AskedRun, { settings }: SettingsWithOrigins): void {
  if (range.kind !== 'all' || asked.scope === 'all') return
  const isFailure = asked.scope === 'changed' || (!range.complete && settings.onUndetermined === 'fail')
  if (!isFailure) return
  const reasons = asClauses(range.notes.filter(note => !/everything is checked/i.test(note)))
  const message = `It could not be found out what changed (${range.method}${reasons})`
  throw new UserError('range-undetermined', `${message}; name a commit with ${asked.baseSpelling}.`)
}
