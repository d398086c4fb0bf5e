import { execFileSync } from 'node:child_process'
import { decodeName } from '../../src/model/path.ts'
import { type MemoryFile, memoryTree } from '../../src/tree/memory-tree.ts'
import { cleanVariables } from '../git/sandbox.ts'

/** Git in a repository, without anything of the product. */
export function plainGit(repository: string, args: readonly string[], input = ''): Buffer {
  return execFileSync('git', ['-C', repository, ...args], { input, env: cleanVariables(), maxBuffer: 1 << 30 })
}

/** The files of a commit, every byte of them read and hashed anew. */
export function slowTree(repository: string, sha: string) {
  const entries = splitNul(plainGit(repository, ['ls-tree', '-r', '-z', '--full-tree', sha])).map(entryOf)
  const contents = readAll(
    repository,
    entries.map(({ id, type }) => (type === 'blob' ? id : '')),
  )
  return memoryTree(entries.map(({ mode, path }, at) => [path, fileOf(mode, contents[at])] as const))
}

function fileOf(mode: string, bytes: Buffer | undefined): MemoryFile {
  if (bytes === undefined) return { submodule: true }
  return mode === '120000' ? { symlink: decodeName(bytes) } : new Uint8Array(bytes)
}

function entryOf(line: Buffer) {
  const tab = line.indexOf(9)
  const [mode = '', type = '', id = ''] = line.subarray(0, tab).toString().split(' ')
  return { mode, type, id, path: decodeName(line.subarray(tab + 1)) }
}

function readAll(repository: string, ids: readonly string[]): (Buffer | undefined)[] {
  const wanted = ids.filter(id => id !== '')
  const output = plainGit(repository, ['cat-file', '--batch'], wanted.map(id => `${id}\n`).join(''))
  let at = 0
  return ids.map(id => {
    if (id === '') return undefined
    const end = output.indexOf(10, at)
    const size = Number(output.subarray(at, end).toString().split(' ')[2])
    at = end + 1 + size + 1
    return output.subarray(end + 1, end + 1 + size)
  })
}

export function splitNul(output: Buffer): Buffer[] {
  const parts: Buffer[] = []
  for (let at = 0; at < output.length; ) {
    const end = output.indexOf(0, at)
    parts.push(output.subarray(at, end))
    at = end + 1
  }
  return parts
}
