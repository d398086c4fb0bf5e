import { type CheckOptions, checkNoting, type Notes } from '../check.ts'
import type { Report } from '../model/report.ts'

/** What a run needs of the core. */
export interface Engine {
  check(options: CheckOptions, notes?: Notes): Promise<Report>
}

export const engine: Engine = { check: (options, notes = {}) => checkNoting(options, notes) }
