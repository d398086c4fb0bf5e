import { join } from 'node:path'
import { configFilesOnDisk } from '../config/config-files.ts'
import { findConfig } from '../config/find-config.ts'
import { type ConfigLayer, loadConfig } from '../config/load-config.ts'
import { mergeSettings, type SettingsWithOrigins } from '../config/settings.ts'
import { locateWorkTree } from '../git/open-directory.ts'
import { createGit } from '../git/run.ts'
import { directoryOf } from '../model/path.ts'
import { defaultSettings } from '../model/settings.ts'
import type { AskedSettings, RunPlace } from './settings-of-run.ts'

/** A built directory, and where the run was started. */
export interface ArtifactPlace {
  /** Absolute: the artifact. */
  readonly root: string
  /** Absolute. */
  readonly directory: string
  readonly env: Readonly<Record<string, string | undefined>>
}

/** The settings for an artifact, and where what a configuration names besides is looked for. */
export interface ArtifactSettings {
  readonly settings: SettingsWithOrigins
  readonly place: RunPlace
}

/**
 * The configuration in the artifact, else the one of the directory in which the run was started, with its paths taken as
 * the artifact's: it is the project without what is not deployed. What `deploy` says is done already. Rejects with
 * UserError.
 */
export async function artifactSettings(asked: AskedSettings, artifact: ArtifactPlace): Promise<ArtifactSettings> {
  const found = asked.config === 'none' ? undefined : await layersOf(asked.config?.file, artifact)
  const { settings, origins } = mergeSettings(found?.layers ?? [], asked.settings, {
    directory: '',
    spelling: asked.spelling,
  })
  const isDirect = asked.settings.baseline !== undefined
  const root = isDirect || found === undefined ? artifact.directory : found.directory
  return {
    settings: { settings: { ...settings, deploy: defaultSettings.deploy }, origins },
    place: { root, directory: artifact.directory, prefix: '' },
  }
}

interface FoundLayers {
  readonly layers: readonly ConfigLayer[]
  /** Absolute: what the paths of the configuration were relative to. */
  readonly directory: string
}

async function layersOf(named: string | undefined, { root, directory, env }: ArtifactPlace): Promise<FoundLayers> {
  if (named !== undefined) {
    const layers = await loadConfig({ files: configFilesOnDisk(directory), directory: '', file: named })
    return { layers, directory }
  }
  const inside = await loadConfig({ files: configFilesOnDisk(root), directory: '' })
  if (inside.length > 0) return { layers: inside, directory: root }
  const here = (await locateWorkTree(createGit(directory, { inherited: env }))) ?? { root: directory, prefix: '' }
  const files = configFilesOnDisk(here.root)
  const found = await findConfig(files, here.prefix)
  if (found === undefined) return { layers: [], directory }
  const layers = await loadConfig({ files, directory: '', file: found.file })
  return { layers, directory: join(here.root, directoryOf(found.file)) }
}
