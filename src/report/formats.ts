import type { RenderOptions, Report, Reporter } from '../model/report.ts'
import { checkstyle } from './checkstyle.ts'
import { github } from './github.ts'
import { gitlab } from './gitlab.ts'
import { json } from './json.ts'
import { jsonl } from './jsonl.ts'
import { junit } from './junit.ts'
import { markdown } from './markdown.ts'
import { pretty } from './pretty.ts'
import { sarif } from './sarif.ts'
import { unix } from './unix.ts'

const all = { pretty, json, jsonl, github, markdown, sarif, junit, gitlab, checkstyle, unix } as const

export type FormatName = keyof typeof all

/** Every format by the name that `--format` and `reports` take. */
export const formats: Readonly<Record<FormatName, Reporter>> = all

/** Formats that make something of `RenderOptions.rules`: for the others nobody needs to load the rules. */
export const DESCRIBES_RULES: ReadonlySet<string> = new Set<FormatName>(['sarif', 'markdown'])

/** For a file or a pipe. */
const PLAIN: RenderOptions = { color: false, width: 80 }

/**
 * Renders a report in a format of ours, or of the caller's own. Pure, if that is: equal reports and options give equal
 * text. The text ends with a newline unless it is empty, which only github and unix are, when there is nothing to say.
 */
export function formatReport(
  report: Report,
  format: FormatName | Reporter,
  options: Partial<RenderOptions> = {},
): string {
  const render = typeof format === 'function' ? format : formats[format]
  return render(report, { ...PLAIN, ...options })
}
