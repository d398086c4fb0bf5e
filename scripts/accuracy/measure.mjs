import { check, openDirectory } from '../../dist/index.js'
import { kindOfCode } from './kind-of-code.mjs'

/**
 * One application as it is judged now: version, counts, each error, and the unknown includes in groups. `calls`: how many
 * of the includes are calls that reach one through parameters, by verdict.
 */
export async function measure({ root, version, without }, engine) {
  const head = await openDirectory(root, { plain: true })
  const tree = leaveOut(head, without)
  const report = await check({ head: tree, show: ['unknown', 'optional'] })
  const calls = await engine.callVerdicts(tree)
  await head.close?.()
  const { includes, errors, warnings, notices } = report.summary
  return {
    version,
    includes,
    calls,
    shareUnknown: shareOf(includes),
    findings: { errors, warnings, notices },
    errors: Object.fromEntries(errorsOf(report).map(line => [line, ''])),
    unknown: groupsOf((report.sites ?? []).filter(({ verdict }) => verdict === 'unknown')),
    apart: apartOf(report.sites ?? []),
  }
}

/** The same tree as if the files were not in it. */
function leaveOut(tree, without) {
  const paths = new Set([...tree.paths].filter(path => !without.includes(path)))
  return {
    paths,
    id: path => tree.id(path),
    entry: path => tree.entry(path),
    absence: path => (tree.paths.has(path) ? { kind: 'never' } : tree.absence(path)),
    read: path => tree.read(path),
  }
}

/** In percent of all includes, with one decimal. */
function shareOf(includes) {
  const all = Object.values(includes).reduce((sum, count) => sum + count, 0)
  return all === 0 ? 0 : Math.round((1000 * includes.unknown) / all) / 10
}

function errorsOf({ findings }) {
  const errors = findings.filter(({ severity }) => severity === 'error')
  return errors.map(({ path, line, rule, target }) =>
    [`${path}:${line}`, rule, target?.expression ?? ''].join(' ').trim(),
  )
}

/** Includes whose paths only exist at run time, and that cope with any of them: no part of the unknown ones. */
const RUN_TIME = ['an autoloader tries it', 'the path comes from the listing of a directory']

/** Reason to places, one by one. */
function apartOf(sites) {
  const reasons = RUN_TIME.map(reason => [reason, sites.filter(site => site.reason === reason)])
  const present = reasons.filter(([, places]) => places.length > 0)
  return Object.fromEntries(
    present.map(([reason, places]) => [reason, places.map(({ path, line }) => `${path}:${line}`)]),
  )
}

/** Group to the places in it: a group is what the reason and the look of the code have in common. */
function groupsOf(sites) {
  const groups = {}
  for (const { reason, expression, path, line } of sites) {
    const name = `${reason}: ${kindOfCode(expression)}`
    groups[name] ??= { why: '', places: [] }
    groups[name].places.push(`${path}:${line}`)
  }
  return Object.fromEntries(Object.entries(groups).sort(([left], [right]) => (left < right ? -1 : 1)))
}
