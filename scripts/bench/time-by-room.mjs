// Where a script spends its time, by folder of src and package: `timeByRoom(script, args, options)` runs it under V8's
// sampling profiler and reads the marks that the bundler leaves in dist (`//#region src/php/scan/scan.ts`).
import { spawnSync } from 'node:child_process'
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'

/** `{ name: seconds }`, the largest first; `(program)` is node itself, `(garbage collector)` what it says. */
export function timeByRoom(script, args, { cwd, env = process.env, input } = {}) {
  const folder = mkdtempSync(join(tmpdir(), 'profile-'))
  try {
    spawnSync(process.execPath, ['--cpu-prof', '--cpu-prof-dir', folder, script, ...args], { cwd, env, input })
    const [name] = readdirSync(folder).filter(file => file.endsWith('.cpuprofile'))
    return name === undefined ? {} : sumByRoom(JSON.parse(readFileSync(join(folder, name), 'utf8')))
  } finally {
    rmSync(folder, { recursive: true })
  }
}

function sumByRoom({ nodes, samples, timeDeltas }) {
  const rooms = new Map(nodes.map(node => [node.id, roomOf(node.callFrame)]))
  const sums = {}
  for (const [index, id] of samples.entries()) {
    const room = rooms.get(id) ?? '(program)'
    if (room !== '(idle)') sums[room] = (sums[room] ?? 0) + timeDeltas[index] / 1e6
  }
  return Object.fromEntries(Object.entries(sums).sort(([, a], [, b]) => b - a))
}

function roomOf({ functionName, url, lineNumber }) {
  if (url === '') return functionName.startsWith('(') && functionName !== '(root)' ? functionName : '(program)'
  if (url.startsWith('node:')) return 'node'
  return regionAt(url, lineNumber) ?? 'loading'
}

const regions = new Map()

/** The room of the module that a line of a bundle comes from. */
function regionAt(url, line) {
  if (!regions.has(url)) regions.set(url, readRegions(url))
  let room
  for (const region of regions.get(url)) {
    if (region.line > line) break
    room = region.room
  }
  return room
}

function readRegions(url) {
  const path = url.startsWith('file:') ? fileURLToPath(url) : url
  if (!existsSync(path)) return []
  return readFileSync(path, 'utf8')
    .split('\n')
    .flatMap((text, line) => {
      const [, module] = /^\/\/#region (.+)$/.exec(text) ?? []
      return module === undefined ? [] : [{ line, room: roomOfModule(module) }]
    })
}

function roomOfModule(module) {
  const [, name] = /node_modules\/((?:@[^/]+\/)?[^/]+)/.exec(module) ?? []
  if (name !== undefined) return name
  const [, room] = /^src\/([^/]+)\//.exec(module) ?? []
  return room === undefined ? 'src' : `src/${room}`
}

/** One line of text: `src/php 0.41 s (34 %), …`, rooms below two per cent summed. */
export function describeRooms(sums) {
  const all = Object.values(sums).reduce((sum, seconds) => sum + seconds, 0)
  const shown = Object.entries(sums).filter(([, seconds]) => seconds >= all / 50)
  const rest = all - shown.reduce((sum, [, seconds]) => sum + seconds, 0)
  return [...shown, ['the rest', rest]]
    .map(([room, seconds]) => `${room} ${seconds.toFixed(2)} s (${((100 * seconds) / all).toFixed(0)} %)`)
    .join(', ')
}
