import type { CheckOptions } from '../check.ts'
import { displayName } from '../model/path.ts'
import type { Settings } from '../model/settings.ts'
import type { Baseline } from '../model/suppression.ts'
import { memoryStore } from '../php/facts-store.ts'

/** A directory whose files are judged by settings of their own. */
export interface ProjectSettings {
  /** Relative to the root; `''` for what lies in no other project. */
  readonly directory: string
  readonly settings: Settings
  readonly settingOrigins?: ReadonlyMap<string, string>
  readonly baseline?: Baseline
}

/** The files of one project: those in a directory that are not in another one inside of it. */
export interface Part {
  readonly directory: string
  readonly inner: readonly string[]
}

/** One question for each project about which there is something to say. What was read for one serves all. */
export function questionsOf(options: CheckOptions): readonly CheckOptions[] {
  const { projects = [], ...shared } = options
  const factsStore = options.factsStore ?? memoryStore()
  return projects.flatMap(({ directory, baseline, ...own }): CheckOptions[] => {
    const others = projects.map(project => project.directory)
    const part = { directory, inner: others.filter(other => other !== directory && isInside(other, directory)) }
    if (!isAskedAbout(part, options)) return []
    const { baseline: _baseline, ...rest } = shared
    return [{ ...rest, ...own, ...(baseline && { baseline }), factsStore, part }]
  })
}

/** In a comparison what was asked about can break every project; without one only itself. */
function isAskedAbout({ directory, inner }: Part, { base, paths = [] }: CheckOptions): boolean {
  if (base !== undefined || paths.length === 0) return true
  return paths.some(
    path => isInside(directory, path) || (isInside(path, directory) && !inner.some(other => isInside(path, other))),
  )
}

/** Whether a path of a report is one of the part. */
export function compilePart(part: Part | undefined): (shown: string) => boolean {
  if (part === undefined) return () => true
  const [directory, ...inner] = [part.directory, ...part.inner].map(displayName)
  return shown => isInside(shown, directory ?? '') && !inner.some(other => isInside(shown, other))
}

function isInside(path: string, directory: string): boolean {
  return directory === '' || path === directory || path.startsWith(`${directory}/`)
}
