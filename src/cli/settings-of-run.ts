import { relative, resolve, sep } from 'node:path'
import { configFilesOfTree, configFilesOnDisk } from '../config/config-files.ts'
import { loadConfig } from '../config/load-config.ts'
import { mergeSettings, type SettingsWithOrigins } from '../config/settings.ts'
import type { FileTree } from '../model/file-tree.ts'
import type { Args } from './args.ts'

/** Where a run takes place. */
export interface RunPlace {
  /** Absolute: where the run was started, or `--cwd`. */
  readonly directory: string
  /** Absolute. */
  readonly root: string
  /** `directory` inside `root`; `''` when it is the root. */
  readonly prefix: string
}

/** `tree`: whose configuration holds; absent: the disk's; `none`: nobody's but that of a file that is named. */
export async function settingsOfRun(
  args: Args,
  place: RunPlace,
  tree?: FileTree | 'none',
): Promise<SettingsWithOrigins> {
  const options = { directory: place.prefix, spelling }
  if (args.config === 'none') return mergeSettings([], args.settings, options)
  if (args.config === undefined && tree === 'none') return mergeSettings([], args.settings, options)
  const disk = configFilesOnDisk(place.root)
  if (args.config === undefined) {
    const files = tree === undefined || tree === 'none' ? disk : configFilesOfTree(tree, place.root)
    return mergeSettings(await loadConfig({ files, directory: place.prefix }), args.settings, options)
  }
  const file = namedFile(args.config.file, place)
  return mergeSettings(await loadConfig({ files: disk, directory: place.prefix, file }), args.settings, options)
}

/** Relative to the root where it is inside, else absolute. A file that a person names is always read from the disk. */
function namedFile(file: string, { directory, root }: RunPlace): string {
  const path = resolve(directory, file)
  const inside = relative(root, path).split(sep).join('/')
  return inside === '' || inside.startsWith('../') ? path : inside
}

/** `maxWarnings` → `--max-warnings`; the flag for `rules` is `--rule`. */
function spelling(key: string): string {
  const name = key === 'rules' ? 'rule' : key.replace(/[A-Z]/g, letter => `-${letter.toLowerCase()}`)
  return `--${name}`
}
