import { resolve } from 'node:path'
import { writeText } from '../../io/output.ts'
import { writeOutput } from '../../io/write-output.ts'
import { compileScope } from '../../model/judgement.ts'
import { displayName } from '../../model/path.ts'
import type { Report } from '../../model/report.ts'
import type { Settings } from '../../model/settings.ts'
import type { Baseline, BaselineEntry } from '../../model/suppression.ts'
import { counted } from '../../report/phrases.ts'
import { visible } from '../../report/visible.ts'
import type { IsAsked } from '../../rules/asked-rules.ts'
import { formatBaseline } from '../../suppress/baseline.ts'
import { coverReport, updateBaseline } from '../../suppress/update-baseline.ts'
import type { Io } from '../io.ts'

/** A whole tree that was checked, to be known from now on. */
export interface KnownRun {
  readonly report: Report
  readonly settings: Settings
  /** Absolute: what paths are relative to. */
  readonly root: string
  /** What the report was limited to; absent: nothing. */
  readonly paths?: readonly string[]
  readonly baseline: Baseline
}

/** Writes the baseline, says so on stderr, and returns the report as it is with it. Rejects with UserError. */
export async function writeBaseline(run: KnownRun, io: Io): Promise<Report> {
  const { report, settings, root, baseline } = run
  const { file } = baseline
  if (report.problems.some(({ kind }) => kind === 'rule-crashed')) {
    await writeText(io.stderr, `deploy-guard: ${visible(file)} was not written, since a rule crashed\n`)
    return report
  }
  // It brings the rules along, and hardly any run writes a baseline.
  const { compileIsAsked } = await import('../../rules/asked-rules.ts')
  const update = updateBaseline(baseline, report.findings, judgedBy(run, compileIsAsked(run.settings)))
  await writeOutput(resolve(root, file), formatBaseline(update.entries))
  const { added, removed, entries } = update
  const news = `${counted(entries.length, 'finding')}, ${added} of them new; ${removed} gone`
  await writeText(io.stderr, `deploy-guard: wrote ${visible(file)} (${news})\n`)
  return coverReport(report, { file, entries }, settings)
}

/** Whether the run would have found what an entry stands for. */
function judgedBy({ report, settings, paths = [] }: KnownRun, isAsked: IsAsked): (entry: BaselineEntry) => boolean {
  const inScope = compileScope(settings)
  const unread = new Set(report.problems.map(({ path }) => path))
  const places = paths.map(displayName)
  return ({ path, rule }) => {
    const named = places.length === 0 || places.some(place => path === place || path.startsWith(`${place}/`))
    return named && inScope(path) && isAsked(rule, path) && !unread.has(path)
  }
}
