import { resolve } from 'node:path'
import { readInput } from '../../io/read-input.ts'
import { UserError } from '../../model/errors.ts'
import type { FileTree } from '../../model/file-tree.ts'
import type { Report } from '../../model/report.ts'
import { artifactSettings } from '../../run/artifact-settings.ts'
import type { Engine } from '../../run/engine.ts'
import { EXIT, exitCode } from '../../run/exit.ts'
import { areLarge } from '../../run/large-trees.ts'
import { readBaseline } from '../../run/read-baseline.ts'
import { filteredTree } from '../../tree/deployed-tree.ts'
import { locateDirectory } from '../../tree/locate.ts'
import { builtDirectoryTree } from '../../tree/plain-directory-tree.ts'
import { rsyncFilter } from '../../tree/rsync-filter.ts'
import type { Args } from '../args/args.ts'
import type { Io } from '../io.ts'
import { progressLine, silentProgress } from '../progress.ts'
import { canRedraw } from '../terminal.ts'
import { askedRun } from './asked-run.ts'
import { finishCaches, runCaches } from './run-caches.ts'
import { untilAborted } from './until-aborted.ts'
import { checkFormats, writeReports } from './write-reports.ts'

/**
 * Checks a directory as a build left it: there is nothing to compare with, and nothing in it is provided by being ignored.
 * Writes the reports and returns the exit code. Rejects with UserError, or with whatever an abort throws.
 */
export async function runArtifact(args: Args, io: Io, engine: Engine): Promise<number> {
  checkFormats(args.outputs)
  const directory = locateDirectory(resolve(io.cwd, args.cwd ?? '.'))
  const root = locateDirectory(resolve(directory, args.paths[0] ?? ''))
  const { settings, place } = await artifactSettings(askedRun(args), { root, directory, env: io.env })
  const source = { kind: 'disk' } as const
  const baseline = await readBaseline({
    asked: askedRun(args),
    place,
    source,
    settings: settings.settings,
    updating: false,
  })
  const head = await artifactTree(root, args.excludeFrom, directory)
  if (areLarge({ head })) await io.collectSooner?.()
  const caches = runCaches(args.cache, { directory, io })
  const factsStore = await caches.factsOf(root)
  const progress = args.progress && canRedraw(io.stderr, io.env) ? progressLine(io.stderr) : silentProgress
  const checked = engine.check({
    head,
    settings: settings.settings,
    settingOrigins: settings.origins,
    scope: 'all',
    ...(baseline && { baseline }),
    ...(args.show && { show: args.show }),
    ...(factsStore && { factsStore }),
    ...(io.signal && { signal: io.signal }),
    onProgress: step => progress.show(step),
  })
  const report = await untilAborted(checked, io.signal).finally(() => progress.end())
  const code = exitCode(report, settings.settings)
  const told = overridden(report, code, args.override)
  await writeReports(told, { args, io, place: { root, directory, prefix: '' }, settings: settings.settings })
  await finishCaches(caches, io)
  return told.override ? EXIT.clean : code
}

function overridden(report: Report, code: number, reason: string | undefined): Report {
  if (reason === undefined || code === EXIT.clean) return report
  return { ...report, result: 'passed', override: { reason, source: '--override' } }
}

/** Paths are as rsync would see them with `DIR/` for its source. Rejects with UserError. */
async function artifactTree(root: string, excludeFrom: string | undefined, directory: string): Promise<FileTree> {
  const whole = builtDirectoryTree(root)
  const tree =
    excludeFrom === undefined
      ? whole
      : filteredTree(whole, rsyncFilter(excludeFrom, await readInput(resolve(directory, excludeFrom))))
  if (tree.paths.size > 0) return tree
  throw new UserError('no-such-path', `There is no file to deploy in ${root}; name the directory that was built.`)
}
