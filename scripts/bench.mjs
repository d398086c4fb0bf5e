// What a check of a real site costs, beside what people use instead: `npm run bench [-- RUNS]`. Never a test: it prints.
// All commands are measured in one run, one after the other in turns, so that the ratios bear a noisy machine.
import { execFileSync } from 'node:child_process'
import { cpSync, existsSync, mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { cpus, tmpdir } from 'node:os'
import { join } from 'node:path'
import { measure, median } from './bench/measure.mjs'
import { phpFiles } from './bench/php-files.mjs'
import { shares } from './bench/shares.mjs'
import { bundleSkim, skimShare } from './bench/skim-share.mjs'
import { warmCheck } from './bench/warm-check.mjs'

const project = join(import.meta.dirname, '..')
const apps = process.env.DEPLOY_GUARD_APPS ?? join(project, '.cache/apps')
const wordpress = join(apps, 'wordpress/usr/share/wordpress')
const cli = join(project, 'dist/cli.js')
const node = process.execPath

/** What the others are compared with. */
const REFERENCE = 'deploy-guard --all'
const EMPTY = 'node -e 0'

const ALL = [cli, '--all', '--no-progress']
const CHANGE = [cli, '--base', 'HEAD~1', '--head', 'HEAD', '--no-progress']

/**
 * One line of the table. `runs` limits how often a slow one is measured; `needs` is a command that must be there; `edits`
 * is how many files get a comment before each turn, or with `telling` an include, in a clone of the row's own. A first turn
 * finds nothing kept, which the median does not see.
 */
const ROWS = [
  { name: EMPTY, command: node, args: ['-e', '0'] },
  { name: 'deploy-guard --version', command: node, args: [cli, '--version'] },
  { name: 'grep -inR "\\.phpp" .', command: 'grep', args: ['-inR', '\\.phpp', '.'] },
  { name: REFERENCE, command: node, args: [...ALL, '--no-cache'] },
  { name: 'deploy-guard --all, again', command: node, args: [...ALL, ...kept('again')] },
  { name: 'deploy-guard --all, one file edited', command: node, args: [...ALL, ...kept('edited')], edits: 1 },
  { name: 'three changed files', command: node, args: [...CHANGE, ...kept('three')], edits: 3 },
  {
    name: 'three changed files with an include',
    command: node,
    args: [...CHANGE, ...kept('told')],
    edits: 3,
    telling: true,
  },
  { name: 'three changed files, again', command: node, args: [...CHANGE, ...kept('same')], edits: 3, editOnce: true },
  {
    name: 'skim of every file, and nothing else',
    command: node,
    args: [join(import.meta.dirname, 'bench/skim-all.mjs'), '../skim.mjs', '.'],
  },
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

/** A cache of one's own, beside the clone. */
function kept(name) {
  return ['--cache-location', `../cached-${name}`]
}

/** The site as a clean clone would have it. */
function cleanClone(folder) {
  cpSync(wordpress, folder, { recursive: true, verbatimSymlinks: true })
  rmSync(join(folder, 'wp-config.php'), { force: true })
  execFileSync('git', ['init', '-q'], { cwd: folder })
  commit(folder)
  return folder
}

function commit(folder) {
  const identity = ['-c', 'user.name=bench', '-c', 'user.email=bench@example.org']
  execFileSync('git', ['add', '-A'], { cwd: folder })
  execFileSync('git', [...identity, 'commit', '-q', '-m', 'site'], { cwd: folder })
}

/** Gives some files, far from each other, another beginning, and commits them. */
function edit(folder, { edits: count, telling }, turn) {
  const line = telling ? `@include __DIR__ . '/bench-${turn}.php';` : `// ${turn}`
  const files = phpFiles(folder).sort()
  for (let n = 1; n <= count; n++) {
    const path = files[Math.floor((n * files.length) / (count + 1))]
    writeFileSync(path, readFileSync(path, 'latin1').replace('<?php', `<?php ${line}\n`), 'latin1')
  }
  commit(folder)
}

function isThere(command) {
  try {
    execFileSync(command, ['--version'], { stdio: 'ignore' })
    return true
  } catch {
    return false
  }
}

function measureInTurns(rows, home, turns) {
  const samples = new Map(rows.map(row => [row.name, []]))
  const site = cleanClone(join(home, 'site'))
  const edited = new Map(rows.filter(row => row.edits).map((row, at) => [row, cleanClone(join(home, `edited${at}`))]))
  for (let turn = 0; turn < turns; turn++) {
    for (const row of rows) {
      const cwd = edited.get(row) ?? site
      if (turn >= (row.runs ?? turns)) continue
      if (row.edits && !(row.editOnce && turn > 0)) edit(cwd, row, turn)
      samples.get(row.name).push(measure({ ...row, cwd }))
    }
  }
  return { samples, folderOf: row => edited.get(row) ?? site }
}

function medians(samples) {
  const of = key => median(samples.map(sample => sample[key]))
  return { wall: of('wall'), cpu: of('cpu'), memory: of('memory') }
}

function table(samples) {
  const reference = medians(samples.get(REFERENCE))
  const empty = medians(samples.get(EMPTY))
  return [...samples].map(([name, taken]) => {
    const { wall, cpu, memory } = medians(taken)
    return {
      command: name,
      'wall s': wall.toFixed(3),
      'cpu s': cpu.toFixed(2),
      'wall ×': (wall / reference.wall).toFixed(2),
      'cpu ×': (cpu / reference.cpu).toFixed(2),
      'wall × node': (wall / empty.wall).toFixed(1),
      'peak MB': memory.toFixed(0),
      runs: taken.length,
    }
  })
}

/** What a run of these rows spends its time on. Each edits once more, so that it is not the same question again. */
function printShares(rows, folderOf, turn) {
  for (const row of rows) {
    const cwd = folderOf(row)
    if (row.edits && !row.editOnce) edit(cwd, row, turn)
    console.log(`${row.name}: ${shares(row.args, cwd)}`)
  }
}

async function bench(turns) {
  const home = mkdtempSync(join(tmpdir(), 'bench-'))
  try {
    const files = phpFiles(wordpress)
    const megabytes = files.reduce((sum, path) => sum + statSync(path).size, 0) / 1e6
    console.log(
      `WordPress from Debian: ${files.length} PHP files, ${megabytes.toFixed(1)} MB; node ${process.version}, ${cpus().length} cores`,
    )
    const rows = ROWS.filter(row => row.needs === undefined || isThere(row.needs))
    for (const row of ROWS) if (!rows.includes(row)) console.log(`skipped: ${row.name} (no ${row.needs})`)
    await bundleSkim(join(home, 'skim.mjs'))
    const { samples, folderOf } = measureInTurns(rows, home, turns)
    console.table(table(samples))
    const own = rows.filter(row => row.args.includes('--cache-location'))
    printShares(own, folderOf, turns)
    console.log(await skimShare(files))
    const warm = await warmCheck(join(home, 'site'))
    const times = warm / medians(samples.get(EMPTY)).wall
    console.log(`a check where nothing is left to compile: ${warm.toFixed(2)} s, ${times.toFixed(1)} × ${EMPTY}`)
  } finally {
    rmSync(home, { recursive: true })
  }
}

if (existsSync(wordpress)) await bench(Number(process.argv[2] ?? 5))
else console.log('skipped: WordPress is not there; run npm run apps first, or set DEPLOY_GUARD_APPS')
