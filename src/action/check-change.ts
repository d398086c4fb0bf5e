import type { CheckOptions, Notes } from '../check.ts'
import type { SettingsWithOrigins } from '../config/settings.ts'
import { locateWorkTree } from '../git/open-directory.ts'
import type { CommitFacts } from '../git/range/commit-facts.ts'
import type { SkippedRange } from '../git/range/range.ts'
import { UserError } from '../model/errors.ts'
import type { Report } from '../model/report.ts'
import { recalledCheck } from '../recall/recalled-check.ts'
import { openCaches } from '../run/caches.ts'
import { checkOptions } from '../run/check-options.ts'
import type { Engine } from '../run/engine.ts'
import { EXIT, exitCode } from '../run/exit.ts'
import type { HeadAhead } from '../run/head-ahead.ts'
import { type OpenRun, openRun } from '../run/open-run.ts'
import type { OpenRange } from '../run/open-trees.ts'
import { projectRoot } from '../run/project-root.ts'
import type { RunPlace } from '../run/settings-of-run.ts'
import { type AlsoPresent, findAlsoPresent } from './also-present.ts'
import { askedRun } from './asked-run.ts'
import { changedFiles } from './changed-files.ts'
import { settingsRemark } from './settings-remark.ts'
import type { Surroundings } from './surroundings.ts'

/** What was found, before anyone is told. Everything that was open is closed again. */
export interface CheckedChange {
  readonly kind: 'checked'
  readonly range: OpenRange
  readonly place: RunPlace
  readonly settings: SettingsWithOrigins
  readonly report: Report
  /** The head, where the check fails and it was at hand. */
  readonly headCommit: CommitFacts | undefined
  /** As reports write them; empty where there is no base. */
  readonly changedFiles: readonly string[]
  readonly alsoPresent: AlsoPresent | undefined
  /** What this change does to the settings of the check itself; undefined when it weakens none. */
  readonly settingsRemark: string | undefined
}

export interface SkippedChange {
  readonly kind: 'skipped'
  readonly range: SkippedRange
}

/** What a check works with. */
export interface Means {
  readonly engine: Engine
  readonly ahead: HeadAhead
  /** Absolute: where caches are; undefined: nothing is kept. */
  readonly cacheDirectory: string | undefined
}

/** Checks what a range names. Rejects with UserError. */
export async function checkChange(range: OpenRange, place: Surroundings, means: Means): Promise<CheckedChange> {
  const { env, io, directory, inputs, git } = place
  const { signal, collectSooner } = io
  const { ahead } = means
  const run = await openRun(range, { asked: askedRun(inputs), env, directory, git, ahead, signal, collectSooner })
  try {
    await refuseEmptyWorkspace(run, place)
    return await checkRun(run, place, means)
  } finally {
    await run.close()
  }
}

/** Without a checkout there is nothing that could be wrong, and so it would always pass. */
async function refuseEmptyWorkspace(run: OpenRun, { git, workspace }: Surroundings): Promise<void> {
  if (run.head.paths.size > 0 || (await locateWorkTree(git)) !== undefined) return
  const advice = 'Put a step with actions/checkout before this one.'
  throw new UserError('not-a-repository', `The workspace ${workspace} is empty. ${advice}`)
}

async function checkRun(run: OpenRun, place: Surroundings, means: Means): Promise<CheckedChange> {
  const { range, head, base, root, prefix, directory, settings } = run
  const project = prefix === '' ? projectRoot(settings.settings, base ? [head, base] : [head]) : prefix
  const paths = project === undefined ? undefined : [project]
  const { signal } = place.io
  const caches = openCaches({ directory: means.cacheDirectory, env: place.env })
  const options = {
    ...checkOptions(run, { named: false, ...(paths && { paths }) }),
    ...(signal && { signal }),
  }
  const recalling = {
    check: (asked: CheckOptions, notes: Notes) => means.engine.check(asked, notes),
    reports: await caches.reportsOf(root),
    storeFor: async () => (await caches.factsOf(root)) ?? means.ahead.store(),
  }
  const notes: Notes = {}
  const report = await recalledCheck(options, recalling, notes)
  const check = (asked: CheckOptions) => recalledCheck(asked, recalling)
  const alsoPresent = await findAlsoPresent({ run, report, options, notes, check, env: place.env })
  await caches.flush()
  return {
    kind: 'checked',
    range,
    place: { root, prefix, directory },
    settings,
    report,
    headCommit: exitCode(report, settings.settings) === EXIT.clean ? undefined : await means.ahead.commit(),
    changedFiles: base === undefined ? [] : changedFiles(base, head),
    alsoPresent,
    settingsRemark: await settingsRemark(run, place),
  }
}
