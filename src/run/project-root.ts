import { UserError } from '../model/errors.ts'
import type { FileTree } from '../model/file-tree.ts'
import type { Settings } from '../model/settings.ts'

/**
 * What the setting `root` limits a run to that names nothing: a directory, or undefined for the whole repository. Throws
 * UserError `bad-config` where none of the trees has it, since a run that judges nothing would pass.
 */
export function projectRoot({ root }: Settings, trees: readonly FileTree[]): string | undefined {
  if (root === '') return undefined
  if (trees.some(tree => hasDirectory(tree, root))) return root
  throw new UserError('bad-config', `There is no directory ${root}, which the setting root names; correct it.`)
}

function hasDirectory({ paths }: FileTree, directory: string): boolean {
  for (const path of paths) if (path.startsWith(`${directory}/`)) return true
  return false
}
