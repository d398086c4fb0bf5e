import { spawnSync } from 'node:child_process'
import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { check, openCommit } from '../../dist/index.js'

/** Reports kept, because neighbouring incidents share their commits. */
const KEPT_REPORTS = 40

/**
 * Replays incidents, one JSON object per line: `repo` (owner/name), `introduced` (may be absent), `bad`, `fixed`
 * (commits), `file`, `missing`, `confidence`. Prints every miss and three shares.
 * The answer is an exit code: 1 where something is missed.
 */
export async function replayIncidents({ incidents, clones, confidence, print }) {
  const lines = readFileSync(incidents, 'utf8').split('\n').filter(Boolean)
  const wanted = lines
    .map(line => JSON.parse(line))
    .filter(row => confidence === 'any' || row.confidence === confidence)
  const checkRange = createChecker()
  const shares = { introduced: [0, 0], outsideTests: [0, 0], bad: [0, 0], fixed: [0, 0] }
  let absent = 0
  for (const incident of wanted) {
    const repository = cloneOf(clones, incident.repo)
    if (repository === undefined) absent++
    else await replayOne({ incident, repository, checkRange, shares, print })
  }
  print(`an error when introduced: ${share(shares.introduced)}`)
  print(`the same without those in tests, which are one step lower: ${share(shares.outsideTests)}`)
  print(`reported in the whole tree: ${share(shares.bad)}`)
  print(`gone when fixed: ${share(shares.fixed)}`)
  if (absent > 0) print(`${absent} of ${wanted.length} incidents skipped: their repository is not in ${clones}`)
  return Object.values(shares).every(([right, all]) => right === all) ? 0 : 1
}

function cloneOf(clones, name) {
  const places = [join(clones, name.replace('/', '+'), 'repo'), join(clones, name)]
  return places.find(place => existsSync(place))
}

function share([right, all]) {
  return `${right} of ${all} (${all === 0 ? '-' : ((100 * right) / all).toFixed(1)} %)`
}

/** What cannot be checked counts as missed, with its reason. */
async function replayOne({ incident, repository, checkRange, shares, print }) {
  const { introduced, bad, fixed } = incident
  const misses = []
  async function ask(question, base, head) {
    const counted = [question, ...(question === 'introduced' && !incident.in_tests ? ['outsideTests'] : [])]
    for (const name of counted) shares[name][1]++
    try {
      const report = await checkRange(repository, base, head)
      const anywhere = question === 'introduced' && !isThere(repository, head, incident.file)
      const finding = report.findings.find(candidate => isAbout(candidate, incident, anywhere))
      if (isRight[question](finding)) for (const name of counted) shares[name][0]++
      else misses.push(`${question}: ${finding ? `${finding.severity} ${finding.rule}` : 'nothing is reported'}`)
    } catch (error) {
      misses.push(`${question}: ${error.message}`)
    }
  }
  if (introduced) await ask('introduced', parentOf(repository, introduced), introduced)
  await ask('bad', undefined, bad)
  await ask('fixed', bad, fixed)
  if (misses.length > 0) print(`${describeIncident(incident)}\n  ${misses.join('\n  ')}`)
}

/** Of the finding about an incident, undefined where there is none. */
const isRight = {
  introduced: finding => finding?.severity === 'error',
  bad: finding => finding !== undefined,
  fixed: finding => finding === undefined,
}

/**
 * `missing` is a path from the root or its end; what was looked for holds both. `anywhere`: the file has another name in
 * that commit, so that the same target in whatever file counts.
 */
function isAbout({ path, message, target }, { file, missing }, anywhere) {
  return (anywhere || path === file) && [...(target?.tried ?? []), message].some(text => text.includes(missing))
}

function describeIncident({ repo, bad, file, line, missing, ...more }) {
  const traits = Object.entries(more).filter(([key, value]) => value && TRAITS.includes(key))
  return `${repo} ${bad.slice(0, 9)} ${file}:${line} ${missing} ${traits.map(trait => trait.join('=')).join(' ')}`
}

const TRAITS = ['kind', 'expr', 'guard', 'in_tests', 'third_party', 'existed_before']

function isThere(repository, commit, file) {
  return spawnSync('git', ['-C', repository, 'cat-file', '-e', `${commit}:${file}`]).status === 0
}

/** Undefined for a commit without a parent. */
function parentOf(repository, commit) {
  const { stdout } = spawnSync('git', ['-C', repository, 'rev-parse', '--verify', '-q', `${commit}^`])
  return stdout.toString().trim() || undefined
}

function createChecker() {
  const facts = new Map()
  const factsStore = { get: id => facts.get(id), set: (id, known) => void facts.set(id, known) }
  const reports = new Map()
  return async (repository, base, head) => {
    const key = [repository, base, head].join()
    if (!reports.has(key)) {
      if (reports.size >= KEPT_REPORTS) reports.delete(reports.keys().next().value)
      reports.set(key, await checkCommits(repository, { base, head, factsStore }))
    }
    return reports.get(key)
  }
}

async function checkCommits(repository, { base, head, factsStore }) {
  const trees = await Promise.all([head, base].map(commit => commit && openCommit(repository, commit)))
  try {
    const [headTree, baseTree] = trees
    return await check({ head: headTree, ...(baseTree && { base: baseTree }), factsStore })
  } finally {
    for (const tree of trees) await tree?.close?.()
  }
}
