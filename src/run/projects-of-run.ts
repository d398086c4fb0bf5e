import type { ProjectSettings } from '../check.ts'
import type { ConfigFiles } from '../config/config-files.ts'
import { CONFIG_NAMES, configIn, findConfig } from '../config/find-config.ts'
import { directoriesWith } from '../inspect/project-directories.ts'
import { UnreadableFileError } from '../model/errors.ts'
import type { FileTree } from '../model/file-tree.ts'
import { directoryOf } from '../model/path.ts'
import type { Baseline } from '../model/suppression.ts'
import type { AskedRun } from './open-run.ts'
import { readBaseline } from './read-baseline.ts'
import { filesOf, type RunPlace, type SettingsSource, settingsOfRun } from './settings-of-run.ts'

export interface ProjectsRequest {
  readonly asked: AskedRun
  readonly place: RunPlace
  readonly source: SettingsSource
  /** The tree that is judged. */
  readonly head: FileTree
  /** Of the run itself: for the findings of a project that names none. */
  readonly baseline: Baseline | undefined
}

/**
 * The projects of a repository in which several directories have a configuration of their own: each is judged by its own, and
 * what lies in none of them by that of the root. Empty where there is one configuration at most, or one was named.
 * Rejects with UserError.
 */
export async function projectsOfRun(request: ProjectsRequest): Promise<readonly ProjectSettings[]> {
  const { asked, place, source, head } = request
  if (asked.config !== undefined || source.kind === 'none') return []
  const tree = source.kind === 'tree' ? source.tree : head
  const files = filesOf(source, place)
  const governing = await configDirectory(request, place.prefix)
  const others: string[] = []
  for (const directory of configDirectories(tree.paths)) {
    if (directory === governing || directory === '') continue
    if (await hasConfig(files, directory)) others.push(directory)
  }
  if (others.length === 0) return []
  const directories = new Set(['', ...(governing === undefined ? [] : [governing]), ...others])
  const projects: ProjectSettings[] = []
  // In turn: of several faults the same one is told in every run.
  for (const directory of [...directories].sort()) projects.push(await projectAt(directory, request))
  return projects
}

/** The directories that may hold a configuration: some of the files that can only sometimes do. Sorted. */
export function configDirectories(paths: Iterable<string>): readonly string[] {
  return directoriesWith(CONFIG_NAMES, paths)
}

/** A file that cannot be had (a partial clone) makes no project: that of a package is hardly ever a configuration. */
async function hasConfig(files: ConfigFiles, directory: string): Promise<boolean> {
  try {
    return (await configIn(files, directory)) !== undefined
  } catch (error) {
    if (error instanceof UnreadableFileError) return false
    throw error
  }
}

async function configDirectory({ place, source }: ProjectsRequest, directory: string): Promise<string | undefined> {
  const found = await findConfig(filesOf(source, place), directory)
  return found && directoryOf(found.file)
}

async function projectAt(directory: string, request: ProjectsRequest): Promise<ProjectSettings> {
  const { asked, place, source } = request
  const { settings, origins } = await settingsOfRun(asked, place, source, directory)
  const isOwn = asked.baseline === undefined && settings.baseline !== null
  const baseline = isOwn ? await readBaseline({ asked, place, source, settings, updating: false }) : request.baseline
  return { directory, settings, settingOrigins: origins, ...(baseline && { baseline }) }
}
