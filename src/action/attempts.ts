import { UserError } from '../model/errors.ts'
import type { Remark } from './annotations.ts'

/** What writing came to: what could not be written is said and takes nothing from the rest. */
export class Attempts {
  readonly #remarks: Remark[] = []

  get remarks(): readonly Remark[] {
    return this.#remarks
  }

  /** Whether anything failed that somebody counts on. */
  get failed(): boolean {
    return this.#remarks.some(({ severity }) => severity === 'error')
  }

  /**
   * Whether `work` went well. `severity`: of the remark where it rejects with a UserError; an `error` is for what later
   * steps count on. Rejects with whatever else `work` rejects with.
   */
  async made(severity: 'error' | 'warning', work: Promise<void>): Promise<boolean> {
    try {
      await work
      return true
    } catch (error) {
      if (!(error instanceof UserError)) throw error
      this.#remarks.push({ severity, text: error.message })
      return false
    }
  }
}
