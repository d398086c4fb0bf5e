import type { CheckOptions } from '../check.ts'
import { rangeInfo } from '../git/range/range.ts'
import type { OpenRun } from './open-run.ts'

/** Which files a run is about. */
export interface JudgedPaths {
  /** Relative to the root; absent: all. */
  readonly paths?: readonly string[]
  /** Whether somebody named them. */
  readonly named: boolean
}

/** What the core is asked for a run. */
export function checkOptions(run: OpenRun, { paths, named }: JudgedPaths): CheckOptions {
  const { head, base, range, baseline } = run
  const info = rangeInfo(range)
  return {
    head,
    ...(base && { base }),
    settings: run.settings.settings,
    settingOrigins: run.settings.origins,
    ...(info && { range: info }),
    scope: named ? 'files' : range.kind === 'all' ? 'all' : 'changed',
    ...(range.settingsFrom === 'base' && { ignoresFrom: 'base' as const }),
    ...(run.projects.length > 0 && { projects: run.projects }),
    ...(paths && { paths }),
    ...(baseline && { baseline }),
  }
}
