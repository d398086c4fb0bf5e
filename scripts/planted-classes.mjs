// Renames, moves and deletes files of classes, and counts the places that are reported as errors:
// `npm run planted:classes -- DIR [--seed N] [--max N]`. The folder itself is only read. See docs/accuracy.md.
// Exit 1: fewer than 98 of 100 are reported, or a file is that needs nothing of what was moved; 2: bad usage.
import { basename, dirname, join } from 'node:path'
import { parseArgs } from 'node:util'
import { bundled } from './accuracy/bundled.mjs'
import { moveKinds } from './accuracy/move-kinds.mjs'
import { randomFrom } from './accuracy/random.mjs'
import { readFolder } from './accuracy/read-folder.mjs'

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { seed: { type: 'string', default: '7' }, max: { type: 'string', default: '40' } },
})

const RULES = ['missing-class', 'missing-autoload', 'autoload-mismatch']

const fileKinds = [
  ...moveKinds,
  { name: 'a letter too many in the extension', move: path => `${path}p` },
  { name: 'a letter of the directory in the other case', move: directoryInOtherCase },
  { name: 'the class renamed alone', edit: renameClass },
]

function directoryInOtherCase(path) {
  const directory = dirname(path)
  const changed = join(
    dirname(directory),
    basename(directory).replace(/[A-Z]/, letter => letter.toLowerCase()),
  )
  return changed === directory ? undefined : join(changed, basename(path))
}

function renameClass(source, path) {
  const name = basename(path, '.php')
  const pattern = new RegExp(`\\b((?:class|interface|trait|enum)\\s+)${name}\\b`)
  return pattern.test(source) ? source.replace(pattern, `$1${name}s`) : undefined
}

async function run(folder) {
  const engine = await bundled('scripts/accuracy/class-engine.ts')
  const files = readFolder(folder, [''])
  const store = engine.memoryStore()
  const base = engine.memoryTree(files)
  const { classes, isMapped } = await engine.loadedClasses(base, store)
  console.log(`${classes.length} files of classes are loaded by others`)
  const random = randomFrom(Number(values.seed))
  const input = { files, classes: shuffled(classes, random), random, isMapped }
  const totals = { reported: 0, planted: 0, wrong: 0 }
  for (const kind of fileKinds) {
    const planted = plant(input, kind)
    const head = engine.memoryTree(planted.files)
    const { findings } = await engine.check({ base, head, factsStore: store })
    count({ kind, planted, findings, files }, totals)
  }
  const entries = await misspeltEntries({ engine, files, base, store })
  totals.reported += entries.reported
  totals.planted += entries.planted
  const share = totals.planted === 0 ? 1 : totals.reported / totals.planted
  console.log(`all: ${totals.reported} of ${totals.planted} (${(100 * share).toFixed(1)} %), ${totals.wrong} elsewhere`)
  return share >= 0.98 && totals.wrong === 0 ? 0 : 1
}

/** At most an eighth of the classes, so that most of the code stays as it is. */
function plant({ files, classes, random, isMapped }, { move, edit }) {
  const head = { ...files }
  const touched = new Map()
  const most = Math.min(Number(values.max), Math.ceil(classes.length / 8))
  for (const { target, loads } of classes) {
    if (touched.size >= most) break
    if (edit) {
      const changed = edit(files[target].toString('latin1'), target)
      if (changed === undefined) continue
      head[target] = Buffer.from(changed, 'latin1')
    } else {
      const to = move(target, random)
      if (to === undefined || (to !== null && (files[to] !== undefined || isMapped(to)))) continue
      delete head[target]
      if (to !== null) head[to] = files[target]
    }
    touched.set(target, loads)
  }
  return { files: head, touched }
}

/** The places in files that were touched themselves are left out: they are new. */
function count({ kind, planted, findings, files }, totals) {
  const at = ({ path, line }) => `${path}:${line}`
  const { touched } = planted
  const places = [...touched].flatMap(([target, loads]) => loads.map(load => ({ ...load, target })))
  const due = places.filter(({ path }) => !touched.has(path))
  const ours = findings.filter(({ rule }) => RULES.includes(rule))
  const errors = new Set(ours.filter(({ severity }) => severity === 'error').map(at))
  const missed = due.filter(place => !errors.has(at(place)))
  const expected = new Set(due.map(({ path }) => path))
  // A manifest may name the file, or a directory that goes away with it.
  const isEmptied = ({ rule, target }) =>
    rule === 'missing-autoload' && [...touched.keys()].some(path => `${path}/`.startsWith(`${target?.tried[0]}/`))
  const wrong = ours.filter(finding => {
    const { path, severity } = finding
    const isUntouched = files[path] !== undefined && !touched.has(path) && !expected.has(path)
    return severity === 'error' && isUntouched && !isEmptied(finding)
  })
  console.log(`${kind.name}: ${due.length - missed.length} of ${due.length} places that load ${touched.size} files`)
  for (const place of missed.slice(0, 10)) console.log(`  missed: ${at(place)} (${place.target})`)
  for (const { rule, message, ...place } of wrong) console.log(`  elsewhere: ${at(place)} ${rule} ${message}`)
  totals.reported += due.length - missed.length
  totals.planted += due.length
  totals.wrong += wrong.length
}

/** Each path of `files`, `classmap` and the prefixes in composer.json, with a letter lost. */
async function misspeltEntries({ engine, files, base, store }) {
  const text = files['composer.json']?.toString() ?? '{}'
  const { autoload = {} } = JSON.parse(text)
  const lists = [
    ...Object.values(autoload['psr-4'] ?? {}),
    ...Object.values(autoload['psr-0'] ?? {}),
    autoload.files ?? [],
    autoload.classmap ?? [],
  ]
  const isThere = path => Object.keys(files).some(file => `${file}/`.startsWith(path.replace(/\/*$/, '/')))
  const paths = [...new Set(lists.flat())].filter(path => /\w{3}/.test(path) && isThere(path))
  let reported = 0
  for (const path of paths) {
    const slip = path.replace(/(\w\w)\w(?!.*\w{3})/, '$1')
    const changed = text
      .replaceAll(JSON.stringify(path).replaceAll('/', '\\/'), JSON.stringify(slip))
      .replaceAll(JSON.stringify(path), JSON.stringify(slip))
    const head = engine.memoryTree({ ...files, 'composer.json': changed })
    const { findings } = await engine.check({ base, head, factsStore: store })
    const found = findings.some(({ rule, severity }) => rule === 'missing-autoload' && severity === 'error')
    if (found) reported++
    else console.log(`  missed: composer.json ${path} written ${slip}`)
  }
  console.log(`an entry of composer.json misspelt: ${reported} of ${paths.length}`)
  return { reported, planted: paths.length }
}

function shuffled(list, random) {
  return list
    .map(item => [random(1e9), item])
    .sort(([left], [right]) => left - right)
    .map(([, item]) => item)
}

const [folder] = positionals
if (folder === undefined) {
  console.error('usage: npm run planted:classes -- DIR [--seed N] [--max N]')
  process.exitCode = 2
} else process.exitCode = await run(folder)
