import { type CheckOptions, checkNoting, type Notes, type ReadAhead, readAhead } from '../check.ts'
import type { FileTree } from '../model/file-tree.ts'
import type { Report } from '../model/report.ts'

/** What a run needs of the core. */
export interface Engine {
  check(options: CheckOptions, notes?: Notes): Promise<Report>
  /** Begins to read a tree that will be judged. Without it nothing is read sooner. */
  readAhead?(tree: FileTree): ReadAhead
}

export const engine: Engine = { check: (options, notes = {}) => checkNoting(options, notes), readAhead }
