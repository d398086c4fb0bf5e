// How the cost of a check grows with the site: `npm run bench:scale [-- FILES…]`. Never a test: it prints.
// The exponents are those of CPU seconds and of peak memory between two sizes: 1 is linear, 2 quadratic.
import { execFileSync } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { bundleLibrary } from './bundle.mjs'

const SIZES = [2_000, 20_000, 200_000]
const SHARED_SIZE = 2_000
const COMPARED = ['added', 'moved', 'moved from under 5,000', 'deleted 5,000']

const folder = mkdtempSync(join(tmpdir(), 'bench-'))

function run(library, scenario, files) {
  const script = join(import.meta.dirname, 'scale-run.mjs')
  const output = execFileSync(process.execPath, [script, library, scenario, String(files)], { encoding: 'utf8' })
  return { scenario, files, ...JSON.parse(output) }
}

function line({ scenario, files, cpu, memory, findings, pretty }, before) {
  const exponent = key => {
    const now = { cpu, memory }
    return before ? (Math.log(now[key] / before[key]) / Math.log(files / before.files)).toFixed(2) : ''
  }
  const time = { 'cpu s': cpu.toFixed(1), 'exp cpu': exponent('cpu') }
  const room = { 'peak MB': memory.toFixed(0), 'exp MB': exponent('memory') }
  return { scenario, files, ...time, ...room, findings, 'pretty bytes': pretty }
}

try {
  const library = await bundleLibrary(folder)
  const sizes = process.argv.length > 2 ? process.argv.slice(2).map(Number) : SIZES
  const grown = []
  for (const files of sizes) grown.push(run(library, 'all', files))
  const compared = COMPARED.map(scenario => run(library, scenario, SHARED_SIZE))
  console.table([...grown.map((row, index) => line(row, grown[index - 1])), ...compared.map(row => line(row))])
} finally {
  rmSync(folder, { recursive: true })
}
