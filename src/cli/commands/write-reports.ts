import { resolve } from 'node:path'
import { pathToFileURL } from 'node:url'
import { didYouMean } from '../../config/nearest-word.ts'
import { writeText } from '../../io/output.ts'
import { writeOutput } from '../../io/write-output.ts'
import { UserError } from '../../model/errors.ts'
import { failsRun } from '../../model/judgement.ts'
import type { RenderOptions, Report, RuleDoc } from '../../model/report.ts'
import type { Settings } from '../../model/settings.ts'
import { DESCRIBES_RULES, type FormatName, formatReport, formats } from '../../report/formats.ts'
import type { RunPlace } from '../../run/settings-of-run.ts'
import type { Args } from '../args/args.ts'
import type { OutputArgs } from '../args/output-args.ts'
import type { Io } from '../io.ts'
import { understandsLinks, wantsColor, widthOf } from '../terminal.ts'

/** Throws UserError `bad-usage` for a format that does not exist. Asked before the work begins. */
export function checkFormats(outputs: readonly OutputArgs[]): void {
  const unknown = outputs.find(({ format }) => !isFormat(format))?.format
  if (unknown === undefined) return
  const names = Object.keys(formats)
  const hint = didYouMean(unknown, names) || ` There are ${names.join(', ')}.`
  throw new UserError('bad-usage', `There is no format "${unknown}".${hint}`)
}

function isFormat(name: string): name is FormatName {
  return Object.hasOwn(formats, name)
}

export interface WriteOptions {
  readonly args: Args
  readonly io: Io
  readonly place: RunPlace
  readonly settings: Settings
}

/** Writes the report in every form that was asked for; files last, so that one that fails hides nothing. */
export async function writeReports(report: Report, options: WriteOptions): Promise<void> {
  const { args, io, place } = options
  const rules = await ruleDocs(args.outputs)
  for (const { format, file } of args.outputs) {
    if (file === undefined && isFormat(format)) await writeText(io.stdout, stdoutText(report, format, options, rules))
  }
  for (const { format, file } of args.outputs) {
    if (file === undefined || !isFormat(format)) continue
    await writeOutput(resolve(place.directory, file), formatReport(report, format, { color: false, width: 100, rules }))
  }
}

async function ruleDocs(outputs: readonly OutputArgs[]): Promise<readonly RuleDoc[]> {
  if (!outputs.some(({ format }) => DESCRIBES_RULES.has(format))) return []
  const { rules } = await import('../../rules/rules.ts')
  return rules.map(({ id, summary, severity }) => ({ id, summary, severity }))
}

function stdoutText(
  report: Report,
  format: FormatName,
  { args, io, place, settings }: WriteOptions,
  rules: readonly RuleDoc[],
): string {
  const quiet = args.quiet && format === 'pretty'
  if (quiet && report.result === 'passed' && report.override === undefined && report.problems.length === 0) return ''
  const shown = quiet ? onlyFailing(report, settings) : report
  const links = understandsLinks(io.stdout, io.env)
  const options: RenderOptions = {
    color: wantsColor(io.stdout, io.env, args.color),
    width: widthOf(io.stdout, io.env),
    rules,
    ...(links && { hyperlinks: true, sourceUrl: `${pathToFileURL(place.root).href}/` }),
  }
  return formatReport(shown, format, options)
}

function onlyFailing(report: Report, { failOn, maxWarnings }: Settings): Report {
  const weakest = maxWarnings === null || failsRun('warning', failOn) ? failOn : 'warning'
  return { ...report, findings: report.findings.filter(({ severity }) => failsRun(severity, weakest)) }
}
