import type { CheckOptions } from '../check.ts'
import { displayName, realName } from '../model/path.ts'
import { compilePart, questionsOf } from '../pipeline/parts.ts'

/**
 * The question of each project, and of one without projects the given one: also of those that nobody asked about, since the
 * files of one lead into another.
 */
export function projectQuestions(options: CheckOptions): readonly CheckOptions[] {
  if (!options.projects?.length) return [options]
  const { paths, ...unlimited } = options
  return questionsOf(unlimited).map(question => ({ ...question, ...(paths && { paths }) }))
}

/** The question of the project that `name` lies in, a path as it is or as reports write it. */
export function questionAbout(name: string, options: CheckOptions): CheckOptions {
  const shown = displayName(realName(name))
  return projectQuestions(options).find(({ part }) => compilePart(part)(shown)) ?? options
}
