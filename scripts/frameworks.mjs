// Classes, templates and paths of real frameworks and what is built with them, measured:
// `npm run frameworks [-- --clones DIR] [--only NAME] [--update]`. Packages come from `npm run packages`; repositories from
// DIR, which holds owner+name/repo or owner/name. See docs/accuracy.md.
// Exit 1: something changed, or a finding has no explanation.
import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { bundled } from './accuracy/bundled.mjs'

const { values } = parseArgs({
  options: {
    update: { type: 'boolean', default: false },
    clones: { type: 'string' },
    only: { type: 'string' },
    /** Another snapshot than the committed one. */
    snapshot: { type: 'string', default: join(import.meta.dirname, 'accuracy/frameworks.json') },
    packages: { type: 'string', default: join(import.meta.dirname, '../.cache/packages') },
  },
})

/** The tree that an entry speaks of; undefined where it is not at hand. */
async function openTree(name, { commit, version }, engine) {
  if (version !== undefined) {
    const folder = join(values.packages, name, version)
    return existsSync(folder) ? engine.openDirectory(folder, { plain: true }) : undefined
  }
  const places = values.clones === undefined ? [] : [join(values.clones, name.replace('/', '+'), 'repo')]
  const clone = [...places, join(values.clones ?? '', name)].find(place => existsSync(place))
  return values.clones === undefined || clone === undefined ? undefined : engine.openCommit(clone, commit)
}

async function measure(tree, engine) {
  const { report, verdicts } = await engine.judgeFramework(tree)
  const told = report.findings.filter(({ severity }) => severity !== 'notice')
  const { errors, warnings, notices } = report.summary
  return { ...verdicts, counts: { errors, warnings, notices }, findings: told.map(lineOf) }
}

function lineOf({ severity, path, line, rule, target }) {
  return [severity, `${path}:${line}`, rule, target?.expression ?? ''].join(' ').trim()
}

/** What is measured, with the explanations of the entry where it has one. */
function explained({ commit, version, findings: known = {} }, { findings, ...counts }) {
  const lines = findings.map(line => [line, known[line] ?? ''])
  return { ...(version === undefined ? { commit } : { version }), ...counts, findings: Object.fromEntries(lines) }
}

function differences(before, after) {
  const flat = entry => new Set(Object.entries(entry).flatMap(([key, value]) => linesOf(key, value)))
  const [old, fresh] = [flat(before), flat(after)]
  return [
    ...[...old].filter(line => !fresh.has(line)).map(line => `- ${line}`),
    ...[...fresh].filter(line => !old.has(line)).map(line => `+ ${line}`),
  ]
}

/** An explanation is no measure. */
function linesOf(key, value) {
  if (key === 'findings') return Object.keys(value)
  if (typeof value !== 'object') return [`${key}: ${value}`]
  return Object.entries(value).map(([name, count]) => `${key}, ${name}: ${count}`)
}

const snapshot = JSON.parse(readFileSync(values.snapshot, 'utf8'))
const engine = await bundled('scripts/accuracy/framework-engine.ts')
const skipped = []
for (const [name, entry] of Object.entries(snapshot)) {
  if (values.only !== undefined && values.only !== name) continue
  const tree = await openTree(name, entry, engine)
  if (tree === undefined) {
    skipped.push(name)
    continue
  }
  const measured = explained(entry, await measure(tree, engine))
  await tree.close?.()
  const { classes, templates, counts } = measured
  console.log(`${name}: ${JSON.stringify({ classes, templates, ...counts })}`)
  for (const line of differences(entry, measured)) console.log(`  changed: ${line}`)
  const mute = Object.entries(measured.findings).flatMap(([line, why]) => (why === '' ? [line] : []))
  for (const line of mute) console.log(`  without an explanation: ${line}`)
  if (mute.length > 0 || (!values.update && differences(entry, measured).length > 0)) process.exitCode = 1
  snapshot[name] = measured
}
if (skipped.length > 0)
  console.log(`skipped, since they are not at hand (npm run packages, --clones): ${skipped.join(', ')}`)
if (values.update) writeFileSync(values.snapshot, `${JSON.stringify(snapshot, null, 2)}\n`)
