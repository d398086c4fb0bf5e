// What a check of a real site costs, beside what people use instead: `npm run bench [-- RUNS]`. Never a test: it prints.
// All commands are measured in one run, one after the other in turns, so that the ratios bear a noisy machine.
import { execFileSync } from 'node:child_process'
import { cpSync, existsSync, mkdtempSync, rmSync, statSync } from 'node:fs'
import { cpus, tmpdir } from 'node:os'
import { join } from 'node:path'
import { measure, median } from './bench/measure.mjs'
import { phpFiles } from './bench/php-files.mjs'
import { skimShare } from './bench/skim-share.mjs'

const project = join(import.meta.dirname, '..')
const apps = process.env.DEPLOY_GUARD_APPS ?? join(project, '.cache/apps')
const wordpress = join(apps, 'wordpress/usr/share/wordpress')
const cli = join(project, 'dist/cli.js')
const node = process.execPath

/** What the others are compared with. */
const REFERENCE = 'deploy-guard --all'

/** One line of the table. `runs` limits how often a slow one is measured; `needs` is a command that must be there. */
const ROWS = [
  { name: 'node -e 0', command: node, args: ['-e', '0'] },
  { name: 'deploy-guard --version', command: node, args: [cli, '--version'] },
  { name: 'grep -inR "\\.phpp" .', command: 'grep', args: ['-inR', '\\.phpp', '.'] },
  { name: REFERENCE, command: node, args: [cli, '--all', '--no-progress', '--no-cache'] },
  // Its first turn is a cold one, which the median does not see.
  { name: 'deploy-guard --all, again', command: node, args: [cli, '--all', '--cache-location', '.git/cached'] },
  {
    name: 'php-parser on every file',
    command: node,
    args: [join(import.meta.dirname, 'bench/parse-all.mjs'), '.'],
    runs: 3,
  },
  {
    name: 'php -l, two at a time',
    command: 'sh',
    args: ['-c', "find . -name '*.php' -type f -print0 | xargs -0 -n1 -P2 php -l"],
    runs: 1,
    needs: 'php',
  },
]

/** The site as a clean clone would have it. */
function cleanClone() {
  const folder = mkdtempSync(join(tmpdir(), 'bench-'))
  cpSync(wordpress, folder, { recursive: true, verbatimSymlinks: true })
  rmSync(join(folder, 'wp-config.php'), { force: true })
  const identity = ['-c', 'user.name=bench', '-c', 'user.email=bench@example.org']
  for (const args of [
    ['init', '-q'],
    ['add', '-A'],
    [...identity, 'commit', '-q', '-m', 'site'],
  ]) {
    execFileSync('git', args, { cwd: folder })
  }
  return folder
}

function isThere(command) {
  try {
    execFileSync(command, ['--version'], { stdio: 'ignore' })
    return true
  } catch {
    return false
  }
}

function measureInTurns(rows, cwd, turns) {
  const samples = new Map(rows.map(row => [row.name, []]))
  for (let turn = 0; turn < turns; turn++) {
    for (const row of rows) if (turn < (row.runs ?? turns)) samples.get(row.name).push(measure({ ...row, cwd }))
  }
  return samples
}

function medians(samples) {
  const of = key => median(samples.map(sample => sample[key]))
  return { wall: of('wall'), cpu: of('cpu'), memory: of('memory') }
}

function table(samples) {
  const reference = medians(samples.get(REFERENCE))
  return [...samples].map(([name, taken]) => {
    const { wall, cpu, memory } = medians(taken)
    return {
      command: name,
      'wall s': wall.toFixed(3),
      'cpu s': cpu.toFixed(2),
      'wall ×': (wall / reference.wall).toFixed(2),
      'cpu ×': (cpu / reference.cpu).toFixed(2),
      'peak MB': memory.toFixed(0),
      runs: taken.length,
    }
  })
}

async function bench(turns) {
  const folder = cleanClone()
  try {
    const files = phpFiles(folder)
    const megabytes = files.reduce((sum, path) => sum + statSync(path).size, 0) / 1e6
    console.log(
      `WordPress from Debian: ${files.length} PHP files, ${megabytes.toFixed(1)} MB; node ${process.version}, ${cpus().length} cores`,
    )
    const rows = ROWS.filter(row => row.needs === undefined || isThere(row.needs))
    for (const row of ROWS) if (!rows.includes(row)) console.log(`skipped: ${row.name} (no ${row.needs})`)
    console.table(table(measureInTurns(rows, folder, turns)))
    console.log(await skimShare(files))
  } finally {
    rmSync(folder, { recursive: true })
  }
}

if (existsSync(wordpress)) await bench(Number(process.argv[2] ?? 5))
else console.log('skipped: WordPress is not there; run npm run apps first, or set DEPLOY_GUARD_APPS')
