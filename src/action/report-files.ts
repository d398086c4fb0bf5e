import { resolve } from 'node:path'
import { writeOutput } from '../io/write-output.ts'
import { formatReport } from '../report/formats.ts'
import type { CheckedChange } from './check-change.ts'
import { renderOptions } from './links.ts'
import type { Surroundings } from './surroundings.ts'

export interface ReportFiles {
  /** Absolute, or `''`: the first SARIF report that was asked for. */
  readonly sarif: string
  /** Absolute, or `''`: the first JSON report that was asked for, else one in the runner's temporary folder. */
  readonly report: string
}

/** Writes what `reports` asks for, and the JSON report in any case where there is a place for it. Rejects with UserError. */
export async function writeReportFiles(change: CheckedChange, place: Surroundings): Promise<ReportFiles> {
  const asked = place.inputs.reports.map(({ format, file }) => ({ format, file: resolve(place.workspace, file) }))
  const json = asked.find(({ format }) => format === 'json')?.file
  const own = json === undefined ? temporaryFile(place) : undefined
  const all = own === undefined ? asked : [...asked, { format: 'json', file: own } as const]
  for (const { format, file } of all)
    await writeOutput(file, formatReport(change.report, format, renderOptions(change, place)))
  return { sarif: asked.find(({ format }) => format === 'sarif')?.file ?? '', report: json ?? own ?? '' }
}

/** GITHUB_ACTION tells two steps of one job apart. */
function temporaryFile({ env }: Surroundings): string | undefined {
  const folder = env['RUNNER_TEMP'] ?? ''
  const step = (env['GITHUB_ACTION'] ?? '').replaceAll(/[^\w.-]/g, '_') || 'run'
  return folder === '' ? undefined : resolve(folder, `deploy-guard-${step}.json`)
}
