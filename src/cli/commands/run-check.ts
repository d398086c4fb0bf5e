import { resolve } from 'node:path'
import type { FixPlan } from '../../fix/plan-fixes.ts'
import type { ResolvedRange } from '../../git/range/range.ts'
import { gitOfRun } from '../../git/remembering-git.ts'
import type { Git } from '../../git/run.ts'
import { writeText } from '../../io/output.ts'
import type { Report } from '../../model/report.ts'
import type { Settings } from '../../model/settings.ts'
import { recalledCheck } from '../../recall/recalled-check.ts'
import type { Caches } from '../../run/caches.ts'
import { checkOptions, type JudgedPaths } from '../../run/check-options.ts'
import type { Engine } from '../../run/engine.ts'
import { EXIT, exitCode } from '../../run/exit.ts'
import { type OpenRun, openRun } from '../../run/open-run.ts'
import { locateDirectory } from '../../tree/locate.ts'
import type { Args } from '../args/args.ts'
import type { Io } from '../io.ts'
import { progressLine, silentProgress } from '../progress.ts'
import { canRedraw } from '../terminal.ts'
import { askedRun } from './asked-run.ts'
import { chooseRanges } from './choose-ranges.ts'
import { combineReports } from './combine-reports.ts'
import { judgedPaths } from './judged-paths.ts'
import { mend, planMending } from './mend.ts'
import { overrideOf } from './override.ts'
import { finishCaches, runCaches } from './run-caches.ts'
import { untilAborted } from './until-aborted.ts'
import { writeBaseline } from './write-baseline.ts'
import { checkFormats, writeReports } from './write-reports.ts'

/** Checks, reports, and returns the exit code. Rejects with UserError, or with whatever an abort throws. */
export async function runCheck(args: Args, io: Io, engine: Engine, git: Git): Promise<number> {
  checkFormats(args.outputs)
  const directory = locateDirectory(resolve(io.cwd, args.cwd ?? '.'))
  const caches = runCaches(args.cache, { directory, io })
  const request = { args, io, directory, engine, caches, git }
  const { ranges, runs } = await mended(await untilAborted(checkRanges(request), io.signal), request)
  const [first] = runs
  if (first === undefined) return skip(ranges, io)
  const judged = args.updateBaseline ? [{ ...first, report: await known(first, io) }] : runs
  const { report, code } = await overridden(verdictOf(judged), first.place.range, { args, io, directory })
  await writeReports(report, { args, io, ...first })
  await finishCaches(caches, io)
  return code
}

/** A file that has its right name again can show what is wrong in it: so often it is looked at once more. */
const MAX_ROUNDS = 5

/** Mends what is certain where that was asked for, and judges what came of it until nothing more is. */
async function mended(checked: CheckedRanges, request: CheckRequest, round = 1): Promise<CheckedRanges> {
  const { args, io } = request
  const [first] = checked.runs
  const judged = first && round <= MAX_ROUNDS ? await mend(first, args, io) : undefined
  if (judged === undefined) return checked
  // What git said of the work tree holds no longer.
  const git = gitOfRun(request.directory, { inherited: io.env })
  const again = { ...request, git, judged }
  return mended(await untilAborted(checkRanges(again), io.signal), again, round + 1)
}

interface CheckedRanges {
  readonly ranges: readonly ResolvedRange[]
  readonly runs: readonly CheckedRun[]
}

async function checkRanges(request: CheckRequest): Promise<CheckedRanges> {
  const { args, io, directory, git } = request
  const ranges = await chooseRanges(args.range, git, io)
  const runs: CheckedRun[] = []
  for (const range of ranges) {
    if (range.kind === 'skipped') continue
    const { env, signal, collectSooner } = io
    const asked = { asked: askedRun(args), env, directory, git, signal, collectSooner }
    runs.push(await checkRun(await openRun(range, asked), request))
  }
  return { ranges, runs }
}

async function known({ report, settings, place, judged }: CheckedRun, io: Io): Promise<Report> {
  const { root, baseline } = place
  const { paths } = judged
  return baseline ? writeBaseline({ report, settings, root, baseline, ...(paths && { paths }) }, io) : report
}

interface Verdict {
  readonly report: Report
  readonly code: number
}

function verdictOf(runs: readonly CheckedRun[]): Verdict {
  const report = combineReports(runs.map(run => run.report))
  return { report, code: Math.max(...runs.map(run => exitCode(run.report, run.settings))) }
}

async function overridden(
  verdict: Verdict,
  range: OpenRun['range'],
  { args, io, directory }: Pick<CheckRequest, 'args' | 'io' | 'directory'>,
): Promise<Verdict> {
  if (verdict.code === EXIT.clean) return verdict
  const override = await overrideOf({ given: args.override, range, directory, env: io.env })
  return override ? { report: { ...verdict.report, result: 'passed', override }, code: EXIT.clean } : verdict
}

/** Not in silence: a hook that checks nothing should be seen to do so. */
async function skip(ranges: readonly ResolvedRange[], io: Io): Promise<number> {
  await writeText(io.stderr, `deploy-guard: nothing to check (${ranges.map(({ method }) => method).join('; ')})\n`)
  return EXIT.clean
}

interface CheckedRun {
  readonly report: Report
  readonly settings: Settings
  readonly place: OpenRun
  /** What the report is limited to. */
  readonly judged: JudgedPaths
  readonly plan?: FixPlan
}

interface CheckRequest {
  readonly args: Args
  readonly io: Io
  /** Absolute. */
  readonly directory: string
  readonly engine: Engine
  readonly caches: Caches
  /** For `directory`: it knows what it was asked in this round. */
  readonly git: Git
  /** What is judged when it has been told already. Absent: what the arguments say. */
  readonly judged?: JudgedPaths
}

async function checkRun(run: OpenRun, request: CheckRequest): Promise<CheckedRun> {
  try {
    const { args, io } = request
    const judged =
      request.judged ?? (await judgedPaths({ args, io }, run, run.base ? [run.head, run.base] : [run.head]))
    const report = await judge(run, judged, request)
    const plan = await planMending(args, run, report)
    return { report, settings: run.settings.settings, place: run, judged, ...(plan && { plan }) }
  } finally {
    await run.close()
  }
}

async function judge(run: OpenRun, judged: JudgedPaths, { args, io, engine, caches }: CheckRequest): Promise<Report> {
  const progress = args.progress && canRedraw(io.stderr, io.env) ? progressLine(io.stderr) : silentProgress
  const asked = { ...checkOptions(run, judged), ...(args.show && { show: args.show }) }
  try {
    return await recalledCheck(
      { ...asked, ...(io.signal && { signal: io.signal }), onProgress: step => progress.show(step) },
      {
        check: engine.check,
        reports: await caches.reportsOf(run.root),
        storeFor: () => caches.factsOf(run.root),
      },
    )
  } finally {
    progress.end()
  }
}
