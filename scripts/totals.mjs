// Adds up what jest wrote with --outputFile: `node scripts/totals.mjs FILE…`. A file that is not there, and a test file
// that could not even start, count as one failure each.
import { readFileSync } from 'node:fs'

const CRASHED = { passed: 0, failed: 1, skipped: 0 }

function totalsOf(path) {
  try {
    const run = JSON.parse(readFileSync(path, 'utf8'))
    return {
      passed: run.numPassedTests,
      failed: run.numFailedTests + run.numRuntimeErrorTestSuites,
      skipped: run.numPendingTests + run.numTodoTests,
    }
  } catch {
    return CRASHED
  }
}

const total = { passed: 0, failed: 0, skipped: 0 }
for (const path of process.argv.slice(2)) {
  for (const [kind, count] of Object.entries(totalsOf(path))) total[kind] += count
}
console.log(`${total.passed} passed, ${total.failed} failed, ${total.skipped} skipped`)
process.exitCode = total.failed > 0 ? 1 : 0
