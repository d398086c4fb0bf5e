import { didYouMean } from '../config/nearest-word.ts'
import type { FormatName } from '../report/formats.ts'
import { badInput } from './input-values.ts'

/** A report to be written to a file. */
export interface ReportRequest {
  readonly format: FormatName
  /** Relative to the workspace, or absolute. */
  readonly file: string
}

/** The reporters themselves are not needed to read inputs; the compiler sees to it that none is left out. */
const NAMES: Readonly<Record<FormatName, true>> = {
  pretty: true,
  json: true,
  jsonl: true,
  github: true,
  markdown: true,
  sarif: true,
  junit: true,
  gitlab: true,
  checkstyle: true,
  unix: true,
}

const EXAMPLE = 'sarif=deploy-guard.sarif'

/** Reads the lines of the input `reports`, each `format=path`. Throws UserError `bad-usage`. */
export function parseReports(lines: readonly string[]): readonly ReportRequest[] {
  const requests = lines.map(parseLine)
  const files = requests.map(({ file }) => file)
  const twice = files.find((file, index) => files.indexOf(file) !== index)
  if (twice !== undefined) throw badInput('reports', `writes two reports to ${twice}`, EXAMPLE)
  return requests
}

function parseLine(line: string): ReportRequest {
  const [format = '', file = ''] = line.split(/\s*=\s*(.*)/s)
  if (file === '') throw badInput('reports', `has the line "${line}", which is not format=path`, EXAMPLE)
  if (isFormat(format)) return { format, file }
  const names = Object.keys(NAMES)
  const hint = didYouMean(format, names) || ` There are ${names.join(', ')}.`
  throw badInput('reports', `names the format "${format}", which does not exist`, EXAMPLE, hint)
}

function isFormat(name: string): name is FormatName {
  return Object.hasOwn(NAMES, name)
}
