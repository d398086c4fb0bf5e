// What the Action costs on a small change in a large repository, cold and at depth 1: `npm run bench:action [-- RUNS]`.
// Never a test: it prints, beside `node -e 0` in the same run.
import { execFileSync } from 'node:child_process'
import { chmodSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { cpus, tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { farAway } from './bench/far-away.mjs'
import { measure, median } from './bench/measure.mjs'
import { scaleSite } from './bench/scale-site.mjs'
import { describeRooms, timeByRoom } from './bench/time-by-room.mjs'

const script = join(import.meta.dirname, '../dist/action.js')
const FILES = 5000
const FINDINGS = 5000

function git(cwd, ...args) {
  const identity = ['-c', 'user.name=bench', '-c', 'user.email=bench@example.org', '-c', 'gc.auto=0']
  return execFileSync('git', [...identity, ...args], { cwd, encoding: 'utf8' }).trim()
}

function write(folder, path, text) {
  mkdirSync(dirname(join(folder, path)), { recursive: true })
  writeFileSync(join(folder, path), text)
}

function commit(folder, files) {
  for (const [path, text] of files) write(folder, path, text)
  git(folder, 'add', '-A')
  git(folder, 'commit', '-q', '-m', 'change')
  return git(folder, 'rev-parse', 'HEAD')
}

function newRepository(root, name) {
  const folder = join(root, name)
  mkdirSync(folder)
  git(folder, 'init', '-q', '-b', 'main')
  return folder
}

/** What actions/checkout leaves: one commit, whose parent can be had from the remote alone. */
function shallowClone(root, origin) {
  const name = `${origin}-at-depth-1`
  git(root, 'clone', '-q', '--depth', '1', `file://${join(root, origin)}`, name)
  return join(root, name)
}

/** Three files of a large site were edited, one of them so that its include names a file that is not there. */
function smallChange(root) {
  const origin = newRepository(root, 'site')
  const site = [...scaleSite(FILES)].map(([path, text]) => [path, text()])
  const before = commit(origin, site)
  const pages = site.filter(([, text]) => text.includes("'/header.php'")).slice(0, 3)
  const edited = pages.map(([path, text], n) => [
    path,
    n === 0 ? text.replace('header.php', 'header.phpp') : `${text}\n`,
  ])
  const after = commit(origin, edited)
  return { workspace: shallowClone(root, 'site'), before, after }
}

/** Three files were edited of as many that all look alike: `head` is what each begins with. */
function plainChange(root, name, head) {
  const origin = newRepository(root, name)
  const shared = Array.from({ length: 20 }, (_, n) => [`lib/l${n}.php`, `<?php\ndefine('L${n}', ${n});\n`])
  const pages = Array.from({ length: FILES - shared.length }, (_, n) => {
    return [`src/m${n % 50}/f${n}.php`, `<?php\n${head(n)}function f${n}($a) {\n    return $a + ${n};\n}\n`]
  })
  const before = commit(origin, [...shared, ...pages])
  const broken = "require __DIR__ . '/gone.php';\n"
  const after = commit(
    origin,
    pages.slice(0, 3).map(([path, text], n) => [path, text + (n === 0 ? broken : '// edited\n')]),
  )
  return { workspace: shallowClone(root, name), before, after }
}

/** One commit breaks an include in each of many files. */
function manyFindings(root) {
  const origin = newRepository(root, 'broken')
  const before = commit(origin, [['index.php', '<?php echo 1;\n']])
  const pages = Array.from({ length: FINDINGS }, (_, n) => [`p${n}.php`, `<?php\nrequire __DIR__ . '/gone${n}.php';\n`])
  return { workspace: shallowClone(root, 'broken'), after: commit(origin, pages), before }
}

/** The runner's surroundings; nothing is cached, and the API does not answer. */
function runnerEnvironment(root, { workspace, before, after }) {
  const folder = mkdtempSync(join(root, 'runner-'))
  const event = { before, after, ref: 'refs/heads/main', repository: { default_branch: 'main' } }
  write(folder, 'event.json', JSON.stringify(event))
  for (const name of ['output', 'summary']) write(folder, name, '')
  const { PATH, HOME } = process.env
  return {
    PATH,
    HOME,
    GITHUB_ACTIONS: 'true',
    RUNNER_ENVIRONMENT: 'github-hosted',
    GITHUB_API_URL: 'http://127.0.0.1:9',
    GITHUB_SERVER_URL: 'https://github.example',
    GITHUB_REPOSITORY: 'o/r',
    GITHUB_EVENT_NAME: 'push',
    GITHUB_REF: 'refs/heads/main',
    GITHUB_SHA: after,
    GITHUB_EVENT_PATH: join(folder, 'event.json'),
    GITHUB_OUTPUT: join(folder, 'output'),
    GITHUB_STEP_SUMMARY: join(folder, 'summary'),
    GITHUB_WORKSPACE: workspace,
    GITHUB_WORKFLOW_REF: 'o/r/.github/workflows/guard.yml@refs/heads/main',
    RUNNER_TEMP: folder,
    XDG_CACHE_HOME: join(folder, 'cache'),
  }
}

/** A git that ends the process that starts it: what is left is the time before. */
function killingGit(root) {
  const folder = join(root, 'killing')
  write(folder, 'git', '#!/bin/sh\nkill -9 $PPID\n')
  chmodSync(join(folder, 'git'), 0o755)
  return folder
}

/** A git that writes down when it began and ended, in nanoseconds. */
function watchingGit(root) {
  const folder = join(root, 'watching')
  const real = execFileSync('sh', ['-c', 'command -v git'], { encoding: 'utf8' }).trim()
  const text = `#!/bin/sh\nbegan=$(date +%s%N)\n${real} "$@"\ncode=$?\necho "$began $(date +%s%N) $*" >> ${folder}/calls\nexit $code\n`
  write(folder, 'git', text)
  write(folder, 'calls', '')
  chmodSync(join(folder, 'git'), 0o755)
  return folder
}

function fresh(change) {
  // A clone that has fetched once has the parent: each run gets its own.
  const workspace = `${change.workspace}-${Math.random().toString(36).slice(2)}`
  execFileSync('cp', ['-a', change.workspace, workspace])
  return { ...change, workspace }
}

function runOnce(root, change, pathPrefix, variables = {}) {
  const at = fresh(change)
  const env = { ...runnerEnvironment(root, at), ...variables }
  if (pathPrefix) env.PATH = `${pathPrefix}:${env.PATH}`
  const taken = measure({ command: process.execPath, args: [script], cwd: at.workspace, env })
  rmSync(at.workspace, { recursive: true })
  return { ...taken, outputs: readFileSync(env.GITHUB_OUTPUT, 'utf8') }
}

function describeGit(folder) {
  const calls = readFileSync(join(folder, 'calls'), 'utf8').trim().split('\n')
  return calls.map(line => {
    const [began, ended, ...args] = line.split(' ')
    const words = args.filter((word, at) => !/^(-c|-C)$/.test(args[at - 1] ?? '') && !word.startsWith('-'))
    return `${((Number(ended) - Number(began)) / 1e6).toFixed(0)} ms git ${words[0] ?? args.at(-1)}`
  })
}

function row(name, runs, empty) {
  const of = key => median(runs.map(run => run[key]))
  const wall = of('wall')
  return {
    step: name,
    'wall s': wall.toFixed(3),
    'cpu s': of('cpu').toFixed(2),
    'peak MB': of('memory').toFixed(0),
    '× node -e 0': (wall / empty).toFixed(1),
    runs: runs.length,
  }
}

function expectErrors(runs, least) {
  const [run] = runs
  const errors = Number(/errors<<(\S+)\n(\d+)/.exec(run.outputs)?.[2])
  if (!(errors >= least))
    throw new Error(`${errors} errors were found, and there are at least ${least}:\n${run.outputs}`)
}

function bench(turns) {
  const root = mkdtempSync(join(tmpdir(), 'bench-action-'))
  let far
  try {
    far = farAway(root)
    const [small, many] = [smallChange(root), manyFindings(root)]
    const none = plainChange(root, 'none', () => '')
    const one = plainChange(root, 'one', n => `require_once __DIR__ . '/../../lib/l${n % 20}.php';\n`)
    const [killing, watching] = [killingGit(root), watchingGit(root)]
    const samples = { empty: [], first: [], none: [], one: [], far: [], small: [], many: [] }
    for (let turn = 0; turn < turns; turn++) {
      samples.empty.push(measure({ command: process.execPath, args: ['-e', '0'], cwd: root }))
      samples.first.push(runOnce(root, small, killing))
      samples.none.push(runOnce(root, none))
      samples.one.push(runOnce(root, one))
      samples.far.push(runOnce(root, one, far.path, far.env))
      samples.small.push(runOnce(root, small))
      samples.many.push(runOnce(root, many))
    }
    for (const runs of [samples.none, samples.one, samples.far, samples.small]) expectErrors(runs, 1)
    expectErrors(samples.many, FINDINGS)
    const empty = median(samples.empty.map(({ wall }) => wall))
    console.log(`the Action, cold, at depth 1; node ${process.version}, ${cpus().length} cores`)
    console.table([
      row('node -e 0', samples.empty, empty),
      row('to the first git command', samples.first, empty),
      row(`three changed files of ${FILES} that include nothing`, samples.none, empty),
      row(`three changed files of ${FILES} with an include each`, samples.one, empty),
      row('the same, and GitHub is far away', samples.far, empty),
      row(`three changed files of ${FILES}, an old-style site`, samples.small, empty),
      row(`${FINDINGS} findings`, samples.many, empty),
    ])
    runOnce(root, small, watching)
    console.log(`three changed files, git: ${describeGit(watching).join(', ')}`)
    for (const [name, change] of [
      ['three changed files', small],
      [`${FINDINGS} findings`, many],
    ]) {
      const at = fresh(change)
      const rooms = timeByRoom(script, [], { cwd: at.workspace, env: runnerEnvironment(root, at) })
      const telling = (rooms['src/action'] ?? 0) + (rooms['src/report'] ?? 0)
      console.log(`${name}, under the profiler: ${describeRooms(rooms)}`)
      console.log(`${name}, telling of them: ${telling.toFixed(2)} s, ${(telling / empty).toFixed(1)} × node -e 0`)
    }
  } finally {
    far?.end()
    rmSync(root, { recursive: true })
  }
}

bench(Number(process.argv[2] ?? 3))
