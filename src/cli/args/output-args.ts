import { UserError } from '../../model/errors.ts'
import { contradiction } from './contradictions.ts'
import type { RawFlags } from './read-flags.ts'

/** One report to write: a format's name, and the file when it does not go to stdout. */
export interface OutputArgs {
  readonly format: string
  readonly file?: string
}

/** Where every format goes to a file, the terminal still gets the default one. */
export function outputsOf(raw: RawFlags): OutputArgs[] {
  const outputs = givenOutputs(raw)
  const onStdout = outputs.find(({ file }) => file === undefined)
  if (raw.has('fix-dry-run')) {
    if (onStdout !== undefined) throw contradiction(`--format ${onStdout.format}`, '--fix-dry-run')
    return outputs
  }
  return onStdout !== undefined ? outputs : [{ format: 'pretty' }, ...outputs]
}

/** The same of `graph`, which has formats of its own. */
export function graphOutputsOf(raw: RawFlags): OutputArgs[] {
  const outputs = givenOutputs(raw)
  return outputs.length === 0 ? [{ format: 'mermaid' }] : outputs
}

function givenOutputs(raw: RawFlags): OutputArgs[] {
  const outputs = raw.all('format').map(outputOf)
  const onStdout = outputs.filter(({ file }) => file === undefined)
  if (onStdout.length > 1) {
    const [first, second] = onStdout
    const advice = `give one of them a file: -f ${second?.format}=FILE`
    throw new UserError(
      'bad-usage',
      `Only one format can go to stdout, not ${first?.format} and ${second?.format}; ${advice}.`,
    )
  }
  const files = outputs.flatMap(({ file }) => file ?? [])
  const twice = files.find((file, index) => files.indexOf(file) !== index)
  if (twice !== undefined) throw new UserError('bad-usage', `Two formats cannot be written to the same file ${twice}.`)
  return outputs
}

function outputOf(value: string): OutputArgs {
  const equals = value.indexOf('=')
  if (equals < 0) return { format: value }
  const file = value.slice(equals + 1)
  if (file !== '') return { format: value.slice(0, equals), file }
  throw new UserError('bad-usage', `--format ${value} names no file after the equals sign.`)
}
