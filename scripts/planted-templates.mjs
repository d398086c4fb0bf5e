// Moves templates and other files that code names away, and counts the places that are reported as errors:
// `npm run planted:templates -- DIR [--seed N] [--max N]`. The folder itself is only read. See docs/accuracy.md.
// Exit 1: fewer than 98 of 100 are reported, or a place is that needs nothing of what was moved; 2: bad usage.
import { parseArgs } from 'node:util'
import { bundled } from './accuracy/bundled.mjs'
import { moveKinds } from './accuracy/move-kinds.mjs'
import { randomFrom } from './accuracy/random.mjs'
import { readFolder } from './accuracy/read-folder.mjs'

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { seed: { type: 'string', default: '7' }, max: { type: 'string', default: '40' } },
})

const RULES = ['missing-template', 'missing-path']

async function run(folder) {
  const engine = await bundled('scripts/accuracy/aside-engine.ts')
  const files = readFolder(folder, [''])
  const store = engine.memoryStore()
  const base = engine.memoryTree(files)
  const uses = await engine.asideUses(base, store)
  const random = randomFrom(Number(values.seed))
  const totals = { reported: 0, planted: 0, wrong: 0 }
  for (const rule of RULES) {
    const plain = uses.filter(use => use.rule === rule && !use.soft)
    const targets = shuffled([...new Set(plain.map(use => use.target))], random)
    const others = uses.filter(use => use.rule === rule && use.soft).length
    console.log(`${rule}: ${plain.length} places need ${targets.length} files, ${others} may`)
    for (const kind of moveKinds) {
      const moved = movedFiles(files, targets, kind, random)
      const { findings } = await engine.check({ base, head: engine.memoryTree(moved.files), factsStore: store })
      count({ rule, kind, uses, moved, findings }, totals)
    }
  }
  const share = totals.planted === 0 ? 1 : totals.reported / totals.planted
  console.log(`all: ${totals.reported} of ${totals.planted} (${(100 * share).toFixed(1)} %), ${totals.wrong} elsewhere`)
  return share >= 0.98 && totals.wrong === 0 ? 0 : 1
}

/** At most a quarter of the files: a loader that finds hardly anything any more looks elsewhere. */
function movedFiles(files, targets, { move }, random) {
  const head = { ...files }
  const gone = new Set()
  const most = Math.min(Number(values.max), Math.ceil(targets.length / 4))
  for (const target of targets) {
    if (gone.size >= most) break
    const to = move(target, random)
    if (to === undefined || (to !== null && files[to] !== undefined)) continue
    delete head[target]
    if (to !== null) head[to] = files[target]
    gone.add(target)
  }
  const kept = new Set(Object.keys(files).filter(path => !gone.has(path)))
  return { files: head, gone, kept }
}

/** The places in files that were moved themselves are left out: they are new. */
function count({ rule, kind, uses, moved, findings }, totals) {
  const at = ({ path, line }) => `${path}:${line}`
  const needing = uses.filter(use => moved.gone.has(use.target) && !moved.gone.has(use.path))
  const found = findings.filter(isOurs)
  const errors = new Set(found.filter(({ severity }) => severity === 'error').map(at))
  const planted = needing.filter(use => use.rule === rule && !use.soft)
  const missed = planted.filter(use => !errors.has(at(use)))
  const expected = new Set(needing.map(at))
  const wrong = found.filter(finding => moved.kept.has(finding.path) && !expected.has(at(finding)))
  console.log(`  ${kind.name}: ${planted.length - missed.length} of ${planted.length}`)
  for (const use of missed) console.log(`    missed: ${at(use)} ${use.text} (${use.target})`)
  for (const { severity, message, ...place } of wrong) console.log(`    elsewhere: ${at(place)} ${severity} ${message}`)
  totals.reported += planted.length - missed.length
  totals.planted += planted.length
  totals.wrong += wrong.filter(({ severity }) => severity === 'error').length
}

function isOurs({ rule }) {
  return RULES.includes(rule)
}

function shuffled(list, random) {
  return list
    .map(item => [random(1e9), item])
    .sort(([left], [right]) => left - right)
    .map(([, item]) => item)
}

const [folder] = positionals
if (folder === undefined) {
  console.error('usage: npm run planted:templates -- DIR [--seed N] [--max N]')
  process.exitCode = 2
} else process.exitCode = await run(folder)
