import type { FixPlan } from '../../fix/plan-fixes.ts'
import { writeText } from '../../io/output.ts'
import { UserError } from '../../model/errors.ts'
import type { Report } from '../../model/report.ts'
import { counted } from '../../report/phrases.ts'
import { visible } from '../../report/visible.ts'
import type { JudgedPaths } from '../../run/check-options.ts'
import type { OpenRun } from '../../run/open-run.ts'
import type { Args } from '../args/args.ts'
import type { Io } from '../io.ts'

/** What the fixes of a report would do; undefined where none are asked for. Rejects with UserError `bad-usage`. */
export async function planMending({ fix }: Args, run: OpenRun, report: Report): Promise<FixPlan | undefined> {
  if (fix === undefined) return undefined
  const { tree } = run.range.head
  if (fix === 'write' && tree.kind !== 'worktree') {
    const what = tree.kind === 'index' ? 'the index' : 'a commit'
    throw new UserError('bad-usage', `--fix mends the working tree, but ${what} is judged; use --fix-dry-run instead.`)
  }
  const { planFixes } = await import('../../fix/plan-fixes.ts')
  return planFixes(report.findings, run.head)
}

export interface Mendable {
  readonly plan?: FixPlan
  readonly report: Report
  readonly place: OpenRun
  readonly judged: JudgedPaths
}

/** Writes the fixes, or their patch to stdout. Returns what is to be judged once more; undefined when nothing changed. */
export async function mend(
  { plan, report, place, judged }: Mendable,
  { fix }: Args,
  io: Io,
): Promise<JudgedPaths | undefined> {
  if (plan === undefined) return undefined
  if (fix === 'patch') {
    const { formatPatch } = await import('../../fix/format-patch.ts')
    const patch = formatPatch(plan)
    await writeText(io.stdout, patch)
    const refused = plan.refused.map(({ path, line, title, why }) => `not fixed: ${path}:${line}: ${title}: ${why}`)
    await tell(patch === '' && refused.length === 0 ? noneIsCertain(report) : refused, io)
    return undefined
  }
  const { applyPlan } = await import('../../fix/apply-fixes.ts')
  const { fixed, refused } = await applyPlan(plan, place.root)
  await tell(
    fixed.map(said => `fixed ${said}`),
    io,
  )
  if (fixed.length > 0) return afterRenames(judged, plan)
  await tell(
    refused.map(said => `not fixed: ${said}`),
    io,
  )
  return undefined
}

/** A patch that is empty while the run fails would leave everybody in the dark. */
function noneIsCertain({ findings }: Report): string[] {
  const active = findings.filter(({ suppressed }) => suppressed === null)
  return active.length === 0
    ? []
    : [`no fix is certain: ${counted(active.length, 'finding')}, see the report without --fix-dry-run`]
}

async function tell(lines: readonly string[], io: Io): Promise<void> {
  for (const line of lines) await writeText(io.stderr, `deploy-guard: ${visible(line)}\n`)
}

/** Who named a file means it under its new name too. */
function afterRenames({ paths, named }: JudgedPaths, { renames }: FixPlan): JudgedPaths {
  const added = renames.filter(({ from }) => paths?.includes(from)).map(({ to }) => to)
  return { named, ...(paths && { paths: [...paths, ...added] }) }
}
