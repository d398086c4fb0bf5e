import { rangeInfo } from '../git/range/range.ts'
import { gate } from '../model/judgement.ts'
import type { Report } from '../model/report.ts'
import type { Settings } from '../model/settings.ts'
import type { Args } from './args.ts'
import type { Engine } from './engine.ts'
import { EXIT } from './exit.ts'
import type { Io } from './io.ts'
import { judgedPaths } from './judged-paths.ts'
import { type OpenRun, openRun } from './open-run.ts'
import { progressLine, silentProgress } from './progress.ts'
import { canRedraw } from './terminal.ts'
import { checkFormats, writeReports } from './write-reports.ts'

/** Checks, reports, and returns the exit code. Rejects with UserError, or with whatever an abort throws. */
export async function runCheck(args: Args, io: Io, engine: Engine): Promise<number> {
  checkFormats(args.outputs)
  const run = await openRun(args, io)
  if (run === undefined) return EXIT.clean
  try {
    const { settings } = run.settings
    const report = await judge({ args, io, engine }, run)
    io.signal?.throwIfAborted()
    await writeReports(report, { args, io, place: run, settings })
    return exitCode(report, settings)
  } finally {
    await run.close()
  }
}

interface Asked {
  readonly args: Args
  readonly io: Io
  readonly engine: Engine
}

async function judge({ args, io, engine }: Asked, run: OpenRun): Promise<Report> {
  const { head, base, range } = run
  const paths = await judgedPaths({ args, io }, run, base === undefined ? [head] : [head, base])
  const info = rangeInfo(range)
  const named = args.paths.length > 0 || args.filesFrom !== undefined
  const progress = args.progress && canRedraw(io.stderr, io.env) ? progressLine(io.stderr) : silentProgress
  try {
    return await engine.check({
      head,
      ...(base && { base }),
      settings: run.settings.settings,
      ...(info && { range: info }),
      scope: named ? 'files' : range.kind === 'all' ? 'all' : 'changed',
      ...(paths && { paths }),
      ...(io.signal && { signal: io.signal }),
      onProgress: step => progress.show(step),
    })
  } finally {
    progress.end()
  }
}

/** A crash of a rule outweighs a file that could not be read, which outweighs findings. */
function exitCode({ problems, summary }: Report, settings: Settings): number {
  if (problems.some(({ kind }) => kind === 'rule-crashed')) return EXIT.bug
  if (problems.some(({ kind }) => kind === 'unreadable')) return EXIT.unable
  return gate(summary, settings) === 'failed' ? EXIT.findings : EXIT.clean
}
