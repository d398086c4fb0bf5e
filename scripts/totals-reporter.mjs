import { mkdirSync, writeFileSync } from 'node:fs'
import { dirname } from 'node:path'

/** A jest reporter that writes what scripts/totals.mjs adds up. Jest wants it as a default export. */
export default class TotalsReporter {
  constructor(_, { path }) {
    this.path = path
  }

  onRunComplete(_, results) {
    const totals = {
      passed: results.numPassedTests,
      // A test file that cannot even start has no tests to fail.
      failed: results.numFailedTests + results.numRuntimeErrorTestSuites,
      skipped: results.numPendingTests + results.numTodoTests,
    }
    mkdirSync(dirname(this.path), { recursive: true })
    writeFileSync(this.path, JSON.stringify(totals))
  }
}
