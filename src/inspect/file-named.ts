import { UserError } from '../model/errors.ts'
import { displayName, type RepoPath } from '../model/path.ts'
import type { EvaluatedProject } from '../resolve/evaluate-project.ts'
import { nearestPath } from '../resolve/files/nearest.ts'

/** The file of a tree that `name` means, as it is or as reports write it. Throws UserError `no-such-path`. */
export function fileNamed(name: string, { world }: EvaluatedProject): RepoPath {
  const { index } = world
  const paths = [...index.tree.paths]
  const path = paths.find(known => known === name) ?? paths.find(known => displayName(known) === name)
  if (path !== undefined) return path
  const nearest = nearestPath(name, index)
  const hint = nearest === undefined ? '' : ` Did you mean ${displayName(nearest)}?`
  throw new UserError('no-such-path', `There is no file ${name} in what is checked.${hint}`)
}
