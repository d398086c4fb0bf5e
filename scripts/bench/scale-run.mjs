// One check of a made-up site: `node scale-run.mjs LIBRARY SCENARIO FILES`; prints one line of JSON.

import { dirname, join } from 'node:path'
import { setFlagsFromString } from 'node:v8'
import { scenarios } from './scale-scenarios.mjs'
import { shapes } from './scale-shapes.mjs'
import { lazyTree, scaleSite } from './scale-site.mjs'

const [library, scenario, size] = process.argv.slice(2)
const { check, formatReport } = await import(library)
const { areLarge, LARGE_HEAP_FLAGS } = await import(join(dirname(library), 'large-trees.js'))
const { compileLaterFlag } = await import(join(dirname(library), 'compile-later.js'))
const shape = shapes[scenario]
const { head, base } = shape ? { head: shape(Number(size)) } : scenarios[scenario](scaleSite(Number(size)))
const trees = { head: lazyTree(head), ...(base && { base: lazyTree(base) }) }
// As the command line and the Action do.
setFlagsFromString(compileLaterFlag(process.versions.v8))
if (areLarge(trees)) setFlagsFromString(LARGE_HEAP_FLAGS)
const before = process.cpuUsage()
const report = await check(trees)
const text = formatReport(report, 'pretty', { color: false, width: 100 })
const { user, system } = process.cpuUsage(before)
const { findings, summary } = report
console.log(
  JSON.stringify({
    cpu: (user + system) / 1e6,
    memory: process.resourceUsage().maxRSS / 1024,
    findings: findings.length,
    includes: summary.includes,
    pretty: text.length,
  }),
)
