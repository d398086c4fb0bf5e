import { type CheckOptions, check } from '../check.ts'
import type { Report } from '../model/report.ts'

/** What a run needs of the core. */
export interface Engine {
  check(options: CheckOptions): Promise<Report>
}

export const engine: Engine = { check }
