import type { RenderOptions, Report, Reporter } from '../model/report.ts'
import { json } from './json.ts'
import { jsonl } from './jsonl.ts'
import { pretty } from './pretty.ts'

export type FormatName = 'pretty' | 'json' | 'jsonl'

/** Every format by the name that `--format` and `reports` take. */
export const formats: Readonly<Record<FormatName, Reporter>> = {
  pretty,
  json,
  jsonl,
}

/** Renders a report. Pure: equal reports and options give equal text. The text ends with a newline. */
export function formatReport(report: Report, name: FormatName, options: RenderOptions): string {
  return formats[name](report, options)
}
