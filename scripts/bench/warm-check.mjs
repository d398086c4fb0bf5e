import { join } from 'node:path'
import { median } from './measure.mjs'

const TURNS = 12
/** The turns before are those in which V8 still compiles. */
const COUNTED = 5

/** Seconds that a check of a folder takes where nothing is left to compile: what is left is the work itself. */
export async function warmCheck(folder) {
  const { check, openDirectory } = await import(join(import.meta.dirname, '../../dist/index.js'))
  const taken = []
  for (let turn = 0; turn < TURNS; turn++) {
    const started = performance.now()
    await check({ head: await openDirectory(folder) })
    taken.push((performance.now() - started) / 1e3)
  }
  return median(taken.slice(-COUNTED))
}
