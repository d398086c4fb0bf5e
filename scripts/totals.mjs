// Adds up what the runs of jest wrote for DEPLOY_GUARD_TOTALS: `node scripts/totals.mjs FILE…`. A file that is not there
// counts as one failure: that run crashed.
import { readFileSync } from 'node:fs'

function totalsOf(path) {
  try {
    return JSON.parse(readFileSync(path, 'utf8'))
  } catch {
    return { passed: 0, failed: 1, skipped: 0 }
  }
}

const total = { passed: 0, failed: 0, skipped: 0 }
for (const path of process.argv.slice(2)) {
  for (const [kind, count] of Object.entries(totalsOf(path))) total[kind] += count
}
console.log(`${total.passed} passed, ${total.failed} failed, ${total.skipped} skipped`)
process.exitCode = total.failed > 0 ? 1 : 0
