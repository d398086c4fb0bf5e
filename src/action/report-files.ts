import { resolve } from 'node:path'
import { writeOutput } from '../io/write-output.ts'
import { formatReport } from '../report/formats.ts'
import type { Attempts } from './attempts.ts'
import type { CheckedChange } from './check-change.ts'
import { renderOptions } from './links.ts'
import type { Surroundings } from './surroundings.ts'

export interface ReportFiles {
  /** Absolute, or `''`: the first SARIF report that was asked for and could be written. */
  readonly sarif: string
  /** Absolute, or `''`: the first JSON report that was asked for and could be written, else one in the runner's temporary folder. */
  readonly report: string
}

/** Writes what `reports` asks for, and the JSON report in any case where there is a place for it. */
export async function writeReportFiles(
  change: CheckedChange,
  place: Surroundings,
  attempts: Attempts,
): Promise<ReportFiles> {
  const asked = place.inputs.reports.map(({ format, file }) => ({ format, file: resolve(place.workspace, file) }))
  const own = asked.some(({ format }) => format === 'json') ? undefined : temporaryFile(place)
  const all = own === undefined ? asked : [...asked, { format: 'json', file: own } as const]
  const written = new Map<string, string>()
  for (const { format, file } of all) {
    const text = formatReport(change.report, format, renderOptions(change, place))
    const isThere = await attempts.made(file === own ? 'warning' : 'error', writeOutput(file, text))
    if (isThere && !written.has(format)) written.set(format, file)
  }
  return { sarif: written.get('sarif') ?? '', report: written.get('json') ?? '' }
}

/** GITHUB_ACTION tells two steps of one job apart. */
function temporaryFile({ env }: Surroundings): string | undefined {
  const folder = env['RUNNER_TEMP'] ?? ''
  const step = (env['GITHUB_ACTION'] ?? '').replaceAll(/[^\w.-]/g, '_') || 'run'
  return folder === '' ? undefined : resolve(folder, `deploy-guard-${step}.json`)
}
