import { posix } from 'node:path'
import { UserError } from '../model/errors.ts'
import { directoryOf, joinPath } from '../model/path.ts'
import type { ConfigFiles } from './config-files.ts'
import { type FoundConfig, findConfig, readConfig } from './find-config.ts'
import { rebase } from './rebase.ts'
import type { Config } from './schema.ts'

/** One configuration file's say. Paths are relative to the repository's root. */
export interface ConfigLayer {
  readonly config: Config
  /** The directory that its paths were relative to. */
  readonly base: string
  /** `file:line:column` of a key of this layer. */
  origin(path: readonly (string | number)[]): string
}

export interface LoadConfigOptions {
  readonly files: ConfigFiles
  /** Relative to the root: where the search begins, and what the paths in an explicitly named file are relative to. */
  readonly directory: string
  /** Use this file (relative to the root, or absolute) and search for none. */
  readonly file?: string
}

const MAX_DEPTH = 16

/** The configuration and what it extends, the farthest first. Empty when there is none. Rejects with UserError. */
export async function loadConfig({ files, directory, file }: LoadConfigOptions): Promise<ConfigLayer[]> {
  if (file === undefined) {
    const found = await findConfig(files, directory)
    return found === undefined ? [] : layersOf(files, { found, base: directoryOf(found.file), above: [] })
  }
  const found = await readConfig(files, file)
  if (found === undefined)
    throw new UserError('bad-config', `There is no configuration in ${file}.`, { setting: 'config' })
  return layersOf(files, { found, base: directory, above: [] })
}

interface Step {
  readonly found: FoundConfig
  /** What paths are relative to, in it and in what it extends. */
  readonly base: string
  /** The files that lead here through `extends`, this one not included. */
  readonly above: readonly string[]
}

async function layersOf(files: ConfigFiles, step: Step): Promise<ConfigLayer[]> {
  const { found, base } = step
  const { validateConfig } = await import('./validate-config.ts')
  const config = validateConfig(found.parsed, found.data, found.section)
  const names = config.extends === undefined ? [] : [config.extends].flat()
  const layers: ConfigLayer[] = []
  for (const [index, name] of names.entries()) {
    const place = found.parsed.place([...found.section, 'extends', ...(Array.isArray(config.extends) ? [index] : [])])
    layers.push(...(await extended(files, step, { name, place })))
  }
  const origin = (path: readonly (string | number)[]) => found.parsed.place([...found.section, ...path])
  const rebased = rebase(config, base)
  refuseOutside(rebased, origin)
  return [...layers, { config: rebased, base, origin }]
}

/** What is not in the tree is served and judged by nobody. */
function refuseOutside({ root, documentRoots = [] }: Config, origin: ConfigLayer['origin']): void {
  const named = [
    ...(root === undefined ? [] : [{ path: ['root'], name: 'root', directory: root }]),
    ...documentRoots.map((directory, index) => {
      return { path: ['documentRoots', index], name: `documentRoots[${index}]`, directory }
    }),
  ]
  const outside = named.find(({ directory }) => directory === '..' || directory.startsWith('../'))
  if (outside === undefined) return
  const { path, name } = outside
  throw new UserError('bad-config', `${origin(path)}: "${name}" must be a directory inside the repository.`)
}

interface Extends {
  readonly name: string
  readonly place: string
}

async function extended(files: ConfigFiles, step: Step, { name, place }: Extends): Promise<ConfigLayer[]> {
  const above = [...step.above, step.found.file]
  if (above.length > MAX_DEPTH)
    throw new UserError('bad-config', `${place}: configurations extend each other too deeply.`)
  for (const file of candidates(name, step.found.file, place)) {
    if (above.includes(file)) {
      const circle = [...above.slice(above.indexOf(file)), file].join(' → ')
      throw new UserError('bad-config', `${place}: configurations extend each other in a circle: ${circle}.`)
    }
    const found = await readConfig(files, file)
    if (found !== undefined) return layersOf(files, { found, base: step.base, above })
  }
  throw new UserError('bad-config', `${place}: there is no configuration "${name}" to extend.`)
}

/** Where `extends` may mean: beside the file for `./x.json`, else a package installed beside it or above. */
function candidates(name: string, from: string, place: string): string[] {
  const directory = directoryOf(from)
  if (/^\.\.?\//.test(name)) return [inside(posix.normalize(joinPath(directory, name)), place)]
  if (!/^(?:@[\w.-]+\/)?[\w-][\w.-]*(?:\/[\w-][\w.-]*)*$/.test(name)) {
    throw new UserError('bad-config', `${place}: extends must be ./a/file.json or the name of an installed package.`)
  }
  const isFile = /\.(?:jsonc?|ya?ml)$/.test(name)
  const path = isFile ? name : `${name}/deploy-guard.config.json`
  return upwards(directory).map(above => joinPath(above, `node_modules/${path}`))
}

/** A configuration from a stranger must not read files outside of the repository. */
function inside(path: string, place: string): string {
  if (!path.startsWith('../')) return path
  throw new UserError('bad-config', `${place}: extends must stay inside the repository.`)
}

function upwards(directory: string): string[] {
  if (directory === '' || directory === '/') return [directory]
  return [directory, ...upwards(directoryOf(directory))]
}
