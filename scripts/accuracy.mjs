// How right the verdicts are, measured: `npm run accuracy [-- --update | --incidents FILE.jsonl --clones DIR]`.
// Needs `npm run build`. See docs/accuracy.md. Exit 1: something changed, has no explanation, or is missed; 2: bad usage.
import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { findApplications } from './accuracy/applications.mjs'
import { bundled } from './accuracy/bundled.mjs'
import { compare, withExplanations } from './accuracy/compare.mjs'
import { replayIncidents } from './accuracy/incidents.mjs'
import { measure } from './accuracy/measure.mjs'

const project = join(import.meta.dirname, '..')

const { values } = parseArgs({
  options: {
    update: { type: 'boolean', default: false },
    /** Another snapshot than the committed one. */
    snapshot: { type: 'string', default: join(import.meta.dirname, 'accuracy/snapshot.json') },
    incidents: { type: 'string' },
    clones: { type: 'string' },
    /** Only incidents of this confidence; `any` for all. */
    confidence: { type: 'string', default: 'high' },
  },
})

/** Sorted, so that equal measures give equal bytes. */
function write(snapshot) {
  const sorted = Object.entries(snapshot).sort(([left], [right]) => (left < right ? -1 : 1))
  writeFileSync(values.snapshot, `${JSON.stringify(Object.fromEntries(sorted), null, 2)}\n`)
}

function print(title, lines) {
  if (lines.length > 0) console.log([title, ...lines.map(line => `  ${line}`)].join('\n'))
}

function summaryOf(name, { version, includes, calls, shareUnknown, findings }) {
  const { errors, warnings, notices } = findings
  const all = Object.values(includes).reduce((sum, count) => sum + count, 0)
  return `${name} ${version}: ${all} includes (${calls.all} of them calls, ${calls.found} found), ${shareUnknown} % unknown; ${errors} errors, ${warnings} warnings, ${notices} notices`
}

/** Another version of an application says nothing about a change of this project, so it is not compared. */
function isOtherVersion(fixed, measured) {
  return fixed !== undefined && fixed.version !== measured.version && !values.update
}

async function compareApplications(applications) {
  const snapshot = existsSync(values.snapshot) ? JSON.parse(readFileSync(values.snapshot, 'utf8')) : {}
  const engine = await bundled('scripts/accuracy/engine.ts')
  for (const application of applications) {
    const { name } = application
    const measured = await measure(application, engine)
    console.log(summaryOf(name, measured))
    if (isOtherVersion(snapshot[name], measured)) {
      console.log(`  not compared: the snapshot speaks of ${snapshot[name].version}`)
      continue
    }
    const { changed, unexplained } = compare(snapshot[name], measured)
    print('  changed:', changed)
    print('  without an explanation:', unexplained)
    if (unexplained.length > 0 || (changed.length > 0 && !values.update)) process.exitCode = 1
    snapshot[name] = withExplanations(snapshot[name], measured)
  }
  if (values.update) write(snapshot)
}

if (values.incidents !== undefined) {
  if (values.clones === undefined) {
    console.error('--incidents needs --clones DIR, which holds owner+name/repo or owner/name')
    process.exitCode = 2
  } else {
    process.exitCode = await replayIncidents({ ...values, print: line => console.log(line) })
  }
} else {
  const applications = findApplications(process.env.DEPLOY_GUARD_APPS ?? join(project, '.cache/apps'))
  if (applications.length === 0) console.log('skipped: no applications; run npm run apps, or set DEPLOY_GUARD_APPS')
  await compareApplications(applications)
}
