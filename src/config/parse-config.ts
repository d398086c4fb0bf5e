import { UserError } from '../model/errors.ts'

/** Where in the data something stands: object keys and array indexes from the outside in. */
export type DataPath = readonly (string | number)[]

/** A configuration file read as data, before anyone asked whether it makes sense. */
export interface ParsedConfig {
  readonly data: unknown
  /** `file:line:column` of a key or value; of the nearest thing around it where it is not there. */
  place(path: DataPath): string
}

const MAX_BYTES = 1024 * 1024

/** `file` decides the language by its ending and stands in messages. Rejects with UserError `bad-config` with the place. */
export async function parseConfig(file: string, text: string): Promise<ParsedConfig> {
  if (text.length > MAX_BYTES) throw new UserError('bad-config', `${file} is larger than 1 MiB; no configuration is.`)
  const parse = await parserFor(file)
  try {
    return parse(file, text.replace(/^\ufeff/, ''))
  } catch (error) {
    // The parsers recurse, so that a file of nothing but brackets ends the stack.
    if (error instanceof RangeError)
      throw new UserError('bad-config', `${file} is nested too deeply.`, { cause: error })
    throw error
  }
}

/** Most runs meet no configuration, and none both languages: a parser is loaded when there is something for it. */
async function parserFor(file: string): Promise<(file: string, text: string) => ParsedConfig> {
  return /\.ya?ml$/.test(file)
    ? (await import('./parse-yaml-config.ts')).parseYamlConfig
    : (await import('./parse-json-config.ts')).parseJsonConfig
}
