import { spawnSync } from 'node:child_process'
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { basename, join } from 'node:path'
import { fileURLToPath } from 'node:url'

/** Shares below this are not told. */
const LEAST = 0.03

/** One line of text: on which rooms of the source a run of node spends its time, by samples of where it is. */
export function shares(args, cwd) {
  const folder = mkdtempSync(join(tmpdir(), 'profile-'))
  try {
    const flags = ['--cpu-prof', '--cpu-prof-interval', '250', '--cpu-prof-dir', folder]
    spawnSync(process.execPath, [...flags, ...args], { cwd, stdio: 'ignore' })
    const [name] = readdirSync(folder)
    return told(timeByRoom(JSON.parse(readFileSync(join(folder, name), 'utf8'))))
  } finally {
    rmSync(folder, { recursive: true })
  }
}

function timeByRoom({ nodes, samples, timeDeltas }) {
  const rooms = new Map(nodes.map(node => [node.id, roomOf(node.callFrame)]))
  const times = new Map()
  for (const [at, id] of samples.entries()) {
    const room = rooms.get(id)
    times.set(room, (times.get(room) ?? 0) + timeDeltas[at])
  }
  return times
}

const SPECIAL = { '(garbage collector)': 'garbage', '(idle)': 'waiting for git', '(program)': 'node' }

function roomOf({ functionName, url, lineNumber }) {
  const special = SPECIAL[functionName]
  if (special) return special
  return url.startsWith('file:') ? roomAt(fileURLToPath(url), lineNumber) : 'node'
}

const regionsOf = new Map()

/** The bundler marks where each source file begins. */
function roomAt(path, line) {
  const regions = regionsOf.get(path) ?? regionsIn(readFileSync(path, 'utf8'))
  regionsOf.set(path, regions)
  return regions.findLast(region => region.line <= line)?.room ?? basename(path)
}

function regionsIn(text) {
  return text.split('\n').flatMap((source, line) => {
    const [, file] = /^\/\/#region (\S+)/.exec(source) ?? []
    return file ? [{ line, room: /^src\/(\w+)/.exec(file)?.[1] ?? 'packages' }] : []
  })
}

function told(times) {
  const total = [...times.values()].reduce((sum, time) => sum + time, 0)
  const rows = [...times].filter(([, time]) => time >= LEAST * total).sort(([, a], [, b]) => b - a)
  return rows.map(([room, time]) => `${room} ${((100 * time) / total).toFixed(0)} %`).join(', ')
}
