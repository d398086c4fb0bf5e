import { relative, resolve, sep } from 'node:path'
import { type ConfigFiles, configFilesOfTree, configFilesOnDisk } from '../config/config-files.ts'
import { loadConfig } from '../config/load-config.ts'
import { type DirectSettings, mergeSettings, type SettingsWithOrigins } from '../config/settings.ts'
import type { FileTree } from '../model/file-tree.ts'

/** Where a run takes place. */
export interface RunPlace {
  /** Absolute: where the run was started, or the directory that was named. */
  readonly directory: string
  /** Absolute. */
  readonly root: string
  /** `directory` inside `root`; `''` when it is the root. */
  readonly prefix: string
}

/** What flags or inputs say about settings. */
export interface AskedSettings {
  /** Absent: look for one. */
  readonly config?: { readonly file: string } | 'none'
  readonly settings: DirectSettings
  /** How a key is spelled where it was set: `maxWarnings` → `--max-warnings`. */
  spelling(key: string): string
}

/** Whose configuration holds: the disk's; that of a tree; nobody's, except that of a file that is named. */
export type SettingsSource =
  | { readonly kind: 'disk' }
  /** `named`: also a file that is named is read from the tree, since who named it trusts only that. */
  | { readonly kind: 'tree'; readonly tree: FileTree; readonly named: boolean }
  | { readonly kind: 'none' }

/** Rejects with UserError. */
export async function settingsOfRun(
  asked: AskedSettings,
  place: RunPlace,
  source: SettingsSource,
  /** Where the search for a configuration begins. */
  nearest: string = place.prefix,
): Promise<SettingsWithOrigins> {
  const { config, settings, spelling } = asked
  const options = { directory: place.prefix, spelling }
  if (config === 'none' || (config === undefined && source.kind === 'none')) return mergeSettings([], settings, options)
  const layers =
    config === undefined
      ? await loadConfig({ files: filesOf(source, place), directory: nearest })
      : await loadNamed(config.file, place, source)
  return mergeSettings(layers, settings, options)
}

/** Where the files of a configuration are read. */
export function filesOf(source: SettingsSource, { root }: RunPlace): ConfigFiles {
  return source.kind === 'tree' ? configFilesOfTree(source.tree, root) : configFilesOnDisk(root)
}

function loadNamed(name: string, place: RunPlace, source: SettingsSource) {
  const fromTree = source.kind === 'tree' && source.named
  const files = fromTree ? filesOf(source, place) : configFilesOnDisk(place.root)
  return loadConfig({ files, directory: place.prefix, file: namedFile(name, place) })
}

/** Relative to the root where it is inside, else absolute. */
function namedFile(file: string, { directory, root }: RunPlace): string {
  const path = resolve(directory, file)
  const inside = relative(root, path).split(sep).join('/')
  return inside === '' || inside.startsWith('../') ? path : inside
}
