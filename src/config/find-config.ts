import { UserError } from '../model/errors.ts'
import { directoryOf, joinPath } from '../model/path.ts'
import type { ConfigFiles } from './config-files.ts'
import { type DataPath, type ParsedConfig, parseConfig } from './parse-config.ts'

/** A configuration as it lies in a file. */
export interface FoundConfig {
  /** Relative to the repository's root, or absolute where it lies outside. */
  readonly file: string
  readonly parsed: ParsedConfig
  /** Where in the file it stands; empty for the whole file. */
  readonly section: DataPath
  readonly data: unknown
}

const OWN_FILES = [
  'deploy-guard.config.json',
  'deploy-guard.config.jsonc',
  'deploy-guard.config.yml',
  'deploy-guard.config.yaml',
  '.deploy-guard.json',
  '.deploy-guard.yml',
] as const

const SHARED_FILES: readonly { readonly name: string; readonly section: DataPath }[] = [
  { name: 'package.json', section: ['deploy-guard'] },
  { name: 'composer.json', section: ['extra', 'deploy-guard'] },
]

/** What a file is called that can hold a configuration. */
export const CONFIG_NAMES: ReadonlySet<string> = new Set([...OWN_FILES, ...SHARED_FILES.map(({ name }) => name)])

/**
 * The nearest configuration: in `directory` (relative to the root, `''` for the root itself) or one above it, up to the
 * root. Rejects with UserError `bad-config` where one directory holds two, since neither could win without surprise.
 */
export async function findConfig(files: ConfigFiles, directory: string): Promise<FoundConfig | undefined> {
  const found = await configIn(files, directory)
  if (found !== undefined || directory === '') return found
  return findConfig(files, directoryOf(directory))
}

/** The configuration in this very directory. Rejects as `findConfig` does. */
export async function configIn(files: ConfigFiles, directory: string): Promise<FoundConfig | undefined> {
  const found = await configsIn(files, directory)
  const [first, second] = found
  if (first !== undefined && second !== undefined) {
    const names = `${first.file} and ${second.file}`
    throw new UserError('bad-config', `There are two configurations, ${names}; keep one, or name it with --config.`)
  }
  return first
}

async function configsIn(files: ConfigFiles, directory: string): Promise<FoundConfig[]> {
  const own = OWN_FILES.map(name => ({ name, section: [] }))
  const found: FoundConfig[] = []
  // In turn: of several faults the same one is told in every run.
  for (const { name, section } of [...own, ...SHARED_FILES]) {
    const config = await readConfig(files, joinPath(directory, name), section)
    if (config !== undefined) found.push(config)
  }
  return found
}

/** One file, or one section of it; `undefined` when it is not there. */
export async function readConfig(
  files: ConfigFiles,
  file: string,
  section: DataPath = sectionOf(file),
): Promise<FoundConfig | undefined> {
  const text = await files.read(file)
  // Someone else's file, with whatever faults it has, as long as it does not speak of us.
  if (text === undefined || (section.length > 0 && !text.includes('deploy-guard'))) return undefined
  const parsed = await parseConfig(file, text)
  const data = section.reduce(member, parsed.data)
  return data === undefined && section.length > 0 ? undefined : { file, parsed, section, data }
}

function sectionOf(file: string): DataPath {
  const name = file.slice(file.lastIndexOf('/') + 1)
  return SHARED_FILES.find(shared => shared.name === name)?.section ?? []
}

function member(value: unknown, key: string | number): unknown {
  if (typeof value !== 'object' || value === null || !Object.hasOwn(value, key)) return undefined
  return Reflect.get(value, key)
}
