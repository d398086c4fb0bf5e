import { resolve } from 'node:path'
import type { ResolvedRange } from '../git/range/range.ts'
import { writeText } from '../io/output.ts'
import type { Report } from '../model/report.ts'
import type { Settings } from '../model/settings.ts'
import { checkOptions } from '../run/check-options.ts'
import type { Engine } from '../run/engine.ts'
import { EXIT, exitCode } from '../run/exit.ts'
import { type OpenRun, openRun } from '../run/open-run.ts'
import type { RunPlace } from '../run/settings-of-run.ts'
import { locateDirectory } from '../tree/locate.ts'
import type { Args } from './args.ts'
import { askedRun } from './asked-run.ts'
import { chooseRanges } from './choose-ranges.ts'
import { combineReports } from './combine-reports.ts'
import type { Io } from './io.ts'
import { judgedPaths } from './judged-paths.ts'
import { progressLine, silentProgress } from './progress.ts'
import { type RunCaches, runCaches } from './run-caches.ts'
import { canRedraw } from './terminal.ts'
import { untilAborted } from './until-aborted.ts'
import { checkFormats, writeReports } from './write-reports.ts'

/** Checks, reports, and returns the exit code. Rejects with UserError, or with whatever an abort throws. */
export async function runCheck(args: Args, io: Io, engine: Engine): Promise<number> {
  checkFormats(args.outputs)
  const directory = locateDirectory(resolve(io.cwd, args.cwd ?? '.'))
  const caches = runCaches(args.cache, { directory, io })
  const { ranges, runs } = await untilAborted(checkRanges({ args, io, directory, engine, caches }), io.signal)
  const [first] = runs
  if (first === undefined) return skip(ranges, io)
  await writeReports(combineReports(runs.map(({ report }) => report)), { args, io, ...first })
  await caches.finish()
  return Math.max(...runs.map(({ report, settings }) => exitCode(report, settings)))
}

async function checkRanges(request: CheckRequest): Promise<{ ranges: readonly ResolvedRange[]; runs: CheckedRun[] }> {
  const { args, io, directory } = request
  const ranges = await chooseRanges(args.range, directory, io)
  const runs: CheckedRun[] = []
  for (const range of ranges) {
    if (range.kind === 'skipped') continue
    const { env, signal } = io
    runs.push(await checkRun(await openRun(range, { asked: askedRun(args), env, directory, signal }), request))
  }
  return { ranges, runs }
}

/** Not in silence: a hook that checks nothing should be seen to do so. */
async function skip(ranges: readonly ResolvedRange[], io: Io): Promise<number> {
  await writeText(io.stderr, `deploy-guard: nothing to check (${ranges.map(({ method }) => method).join('; ')})\n`)
  return EXIT.clean
}

interface CheckedRun {
  readonly report: Report
  readonly settings: Settings
  readonly place: RunPlace
}

interface CheckRequest {
  readonly args: Args
  readonly io: Io
  /** Absolute. */
  readonly directory: string
  readonly engine: Engine
  readonly caches: RunCaches
}

async function checkRun(run: OpenRun, request: CheckRequest): Promise<CheckedRun> {
  try {
    return { report: await judge(run, request), settings: run.settings.settings, place: run }
  } finally {
    await run.close()
  }
}

async function judge(run: OpenRun, { args, io, engine, caches }: CheckRequest): Promise<Report> {
  const { head, base } = run
  const factsStore = await caches.storeFor(run.root)
  const judged = await judgedPaths({ args, io }, run, base === undefined ? [head] : [head, base])
  const progress = args.progress && canRedraw(io.stderr, io.env) ? progressLine(io.stderr) : silentProgress
  try {
    return await engine.check({
      ...checkOptions(run, judged),
      ...(args.show && { show: args.show }),
      ...(factsStore && { factsStore }),
      ...(io.signal && { signal: io.signal }),
      onProgress: step => progress.show(step),
    })
  } finally {
    progress.end()
  }
}
