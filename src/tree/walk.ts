import { type Dirent, readdirSync } from 'node:fs'
import { globSync } from 'fast-glob'
import { UserError } from '../model/errors.ts'
import type { Entry } from '../model/file-tree.ts'
import { decodeName, type RepoPath, toRepoPath } from '../model/path.ts'

/** What one walk over a directory found. A link's target is not read yet: its kind says that it is one. */
export type WalkedKind = Entry['kind']

/**
 * Everything below `root`, without `.git` and without following links. A directory that may not be read is opaque, as a
 * submodule is. Pipes and devices are left out: nothing that is deployed holds them.
 */
export function walk(root: string): Map<RepoPath, WalkedKind> {
  const found = new Map<RepoPath, WalkedKind>()
  const add = (name: string, kind: WalkedKind) => found.set(toRepoPath(decodeName(toBytes(name))), kind)
  const readdir = (directory: string) => {
    const below = directory.slice(root.length).replace(/^[\\/]/, '')
    try {
      return list(root, below)
    } catch (error) {
      if (below === '') throw new UserError('no-such-path', `The directory ${root} may not be read.`, { cause: error })
      add(below, 'submodule')
      return []
    }
  }
  const options = { cwd: root, dot: true, onlyFiles: false, followSymbolicLinks: false, objectMode: true } as const
  // fast-glob asks its readdirSync for Dirents alone; the type lists every overload of node's.
  const fs = { readdirSync: readdir as unknown as typeof readdirSync }
  for (const { path, dirent } of globSync('**/*', { ...options, fs, ignore: ['**/.git'] })) {
    if (dirent.isSymbolicLink()) add(path, 'symlink')
    else if (dirent.isFile()) add(path, 'file')
  }
  return found
}

function list(root: string, below: string): Dirent[] {
  const directory = Buffer.concat([Buffer.from(`${root}/`), toBytes(below)])
  const options = { withFileTypes: true, encoding: 'buffer' } as const
  return readdirSync(directory, options).map(dirent => Object.assign(dirent, { name: fromBytes(dirent.name) }))
}

/**
 * One character a byte, so that fast-glob passes on names that are not UTF-8; a byte that patterns or joins treat
 * specially (a line feed, a backslash) stands 256 higher.
 */
function fromBytes(name: Uint8Array): string {
  let text = ''
  for (const byte of name) text += String.fromCharCode(byte < 0x20 || byte === 0x5c ? byte + 0x100 : byte)
  return text
}

/** The inverse of `fromBytes`: a latin1 byte is the low half of its character. */
function toBytes(text: string): Buffer {
  return Buffer.from(text, 'latin1')
}
