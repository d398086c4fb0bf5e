// How the cost of a check grows with the site: `npm run bench:scale [-- --large | --shapes | FILES…]`. Never a test: it
// prints. The exponents are those of CPU seconds and of peak memory between two sizes: 1 is linear, 2 quadratic.
// `--large` goes on to 200,000 files, which takes minutes; `--shapes` measures sites of one odd shape each.
import { execFileSync } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { bundleLibrary } from './bundle.mjs'
import { shapes } from './scale-shapes.mjs'

const SIZES = [2_000, 20_000]
const LARGE = 200_000
/** What a check of so many files may take at most, in MB. */
const LARGE_AIM = 1_500
const SHAPE_SIZES = [1_250, 5_000]
const SHARED_SIZE = 2_000
const COMPARED = ['added', 'moved', 'moved from under 5,000', 'deleted 5,000']

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { large: { type: 'boolean', default: false }, shapes: { type: 'boolean', default: false } },
})
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
  const aim = files === LARGE ? String(LARGE_AIM) : ''
  const room = { 'peak MB': memory.toFixed(0), 'aim MB': aim, 'exp MB': exponent('memory') }
  return { scenario, files, ...time, ...room, findings, 'pretty bytes': pretty }
}

/** Each beside the size before. */
function grown(library, scenario, sizes) {
  const rows = sizes.map(files => run(library, scenario, files))
  return rows.map((row, index) => line(row, rows[index - 1]))
}

function askedSizes() {
  if (positionals.length > 0) return positionals.map(Number)
  return values.large ? [...SIZES, LARGE] : SIZES
}

try {
  const library = await bundleLibrary(folder)
  const rows = values.shapes
    ? Object.keys(shapes).flatMap(shape => grown(library, shape, SHAPE_SIZES))
    : [...grown(library, 'all', askedSizes()), ...COMPARED.map(scenario => line(run(library, scenario, SHARED_SIZE)))]
  console.table(rows)
} finally {
  rmSync(folder, { recursive: true })
}
