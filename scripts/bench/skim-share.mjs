import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { rolldown } from 'rolldown'
import { median } from './measure.mjs'

const TURNS = 5
const SKIM = join(import.meta.dirname, '../../src/php/scan/skim.ts')

/** One line of text: how much skim leaves for the parser, and how fast it is. It is timed inside this process, warm. */
export async function skimShare(paths) {
  const { skim } = await bundled()
  const sources = paths.map(path => readFileSync(path, 'latin1'))
  const rates = []
  const skimmed = sources.map(source => skim(source) ?? '')
  const bytes = sources.reduce((sum, source) => sum + source.length, 0)
  for (let turn = 0; turn < TURNS; turn++) {
    const started = performance.now()
    for (const source of sources) skim(source)
    rates.push(bytes / 1e3 / (performance.now() - started))
  }
  const share = ((100 * visibleBytes(skimmed)) / visibleBytes(sources)).toFixed(1)
  const files = skimmed.filter(source => source !== '').length
  return `skim: ${median(rates).toFixed(0)} MB/s; leaves ${share} % of the bytes (whitespace aside) in ${files} files to the parser`
}

/** Blanks stand where something was cut, so only what is not whitespace counts. */
function visibleBytes(sources) {
  return sources.reduce((sum, source) => sum + source.replace(/\s+/g, '').length, 0)
}

/** The module as the bundler makes it, loaded from memory. */
async function bundled() {
  const { output } = await (await bundle()).generate({ format: 'esm' })
  return import(`data:text/javascript;base64,${Buffer.from(output[0].code).toString('base64')}`)
}

/** The same as a file. */
export async function bundleSkim(file) {
  await (await bundle()).write({ file, format: 'esm' })
}

function bundle() {
  return rolldown({ input: SKIM, platform: 'node' })
}
