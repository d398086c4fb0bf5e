// Plants faults into a folder of PHP files and counts those that are reported as errors:
// `npm run planted -- DIR [--seed N] [--max N] [--twice] [--calls]`. The folder itself is only read. See docs/accuracy.md.
// Exit 1: a fault is missed; 2: bad usage.
import { parseArgs } from 'node:util'
import { bundled } from './accuracy/bundled.mjs'
import { faultKinds } from './accuracy/fault-kinds.mjs'
import { plantInto } from './accuracy/plant.mjs'
import { randomFrom } from './accuracy/random.mjs'
import { readFolder } from './accuracy/read-folder.mjs'

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    seed: { type: 'string', default: '7' },
    /** Faults of each kind. */
    max: { type: 'string', default: '40' },
    /** Puts the folder into the tree twice, side by side, so that every tail is there twice; faults go into the second. */
    twice: { type: 'boolean', default: false },
    /** Plants them into calls that include a file through their arguments. */
    calls: { type: 'boolean', default: false },
  },
})

function share(right, all) {
  return `${right} of ${all} (${all === 0 ? '-' : ((100 * right) / all).toFixed(1)} %)`
}

async function run(folder) {
  const engine = await bundled('scripts/accuracy/engine.ts')
  const files = readFolder(folder, values.twice ? ['one/', 'two/'] : [''])
  const random = randomFrom(Number(values.seed))
  const input = {
    files,
    engine,
    random,
    max: Number(values.max),
    below: values.twice ? 'two/' : '',
    calls: values.calls,
  }
  let [reported, planted] = [0, 0]
  for await (const { kind, faults, missed } of plantInto(input, faultKinds)) {
    console.log(`${kind}: ${share(faults - missed.length, faults)}`)
    for (const line of missed) console.log(`  missed: ${line}`)
    reported += faults - missed.length
    planted += faults
  }
  console.log(`all: ${share(reported, planted)}`)
  return reported === planted ? 0 : 1
}

const [folder] = positionals
if (folder === undefined) {
  console.error('usage: npm run planted -- DIR [--seed N] [--max N] [--twice] [--calls]')
  process.exitCode = 2
} else process.exitCode = await run(folder)
