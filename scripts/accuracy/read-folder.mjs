import { lstatSync, readdirSync, readFileSync, readlinkSync } from 'node:fs'
import { join } from 'node:path'

/** What is larger is data, not code. */
const MOST_BYTES = 3_000_000

/** The files of a folder (without `.git`) for a tree in memory, once below each prefix. */
export function readFolder(folder, prefixes) {
  const files = {}
  for (const name of readdirSync(folder, { recursive: true, encoding: 'utf8' }).sort()) {
    if (/(^|\/)\.git(\/|$)/.test(name)) continue
    const file = readOne(join(folder, name))
    if (file !== undefined) for (const prefix of prefixes) files[prefix + name] = file
  }
  return files
}

function readOne(path) {
  const stat = lstatSync(path)
  if (stat.isSymbolicLink()) return { symlink: readlinkSync(path) }
  return stat.isFile() && stat.size < MOST_BYTES ? readFileSync(path) : undefined
}
