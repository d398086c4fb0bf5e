import { resolve } from 'node:path'
import type { CheckOptions } from '../../check.ts'
import { gitOfRun } from '../../git/remembering-git.ts'
import { UserError } from '../../model/errors.ts'
import { checkOptions } from '../../run/check-options.ts'
import { type OpenRun, openRun } from '../../run/open-run.ts'
import { locateDirectory } from '../../tree/locate.ts'
import type { Args } from '../args/args.ts'
import type { Io } from '../io.ts'
import { progressLine, silentProgress } from '../progress.ts'
import { canRedraw } from '../terminal.ts'
import { askedRun } from './asked-run.ts'
import { chooseRanges } from './choose-ranges.ts'
import { judgedPaths } from './judged-paths.ts'
import { finishCaches, runCaches } from './run-caches.ts'
import { untilAborted } from './until-aborted.ts'

/** A question about the trees that a check with the same flags would look at. */
export type Question<T> = (options: CheckOptions, run: OpenRun) => Promise<T>

/** Opens the trees that the flags name, asks, and closes them. Rejects with UserError, or with whatever an abort throws. */
export function withOpenRun<T>(args: Args, io: Io, question: Question<T>): Promise<T> {
  return untilAborted(askAll(args, io, question), io.signal)
}

async function askAll<T>(args: Args, io: Io, question: Question<T>): Promise<T> {
  const directory = locateDirectory(resolve(io.cwd, args.cwd ?? '.'))
  const git = gitOfRun(directory, { inherited: io.env })
  const ranges = await chooseRanges(args.range, git, io)
  const range = ranges.find(candidate => candidate.kind !== 'skipped')
  if (range === undefined) throw nothingThere(ranges.map(({ method }) => method))
  const { env, signal } = io
  const caches = runCaches(args.cache, { directory, io })
  const asked = { asked: askedRun(args), env, directory, git, signal, collectSooner: io.collectSooner }
  const run = await openRun(range, asked)
  try {
    const factsStore = await caches.factsOf(run.root)
    const judged = await judgedPaths(
      { args: withoutOperand(args), io },
      run,
      run.base ? [run.head, run.base] : [run.head],
    )
    return await asking(args, io, onProgress =>
      question(
        { ...checkOptions(run, judged), ...(factsStore && { factsStore }), ...(signal && { signal }), onProgress },
        run,
      ),
    )
  } finally {
    await run.close()
    await finishCaches(caches, io)
  }
}

/** The words behind a command are no paths that limit it. */
function withoutOperand(args: Args): Args {
  return args.task === 'graph' || args.task === 'explain' ? { ...args, paths: [] } : args
}

async function asking<T>(args: Args, io: Io, ask: (onProgress: Show) => Promise<T>): Promise<T> {
  const progress = args.progress && canRedraw(io.stderr, io.env) ? progressLine(io.stderr) : silentProgress
  try {
    return await ask(step => progress.show(step))
  } finally {
    progress.end()
  }
}

type Show = NonNullable<CheckOptions['onProgress']>

function nothingThere(methods: readonly string[]): UserError {
  const message = `There is nothing to look at (${methods.join('; ')}); name a commit with --head.`
  return new UserError('range-undetermined', message)
}
