import type { RepoPath } from '../model/path.ts'
import { blobId } from './blob-id.ts'

type Groups = ReadonlyMap<string, readonly RepoPath[]>

const NO_BYTES = new Uint8Array()
const emptyFiles: ReadonlySet<string> = new Set(['sha1', 'sha256'].map(format => `file ${emptyId(format)}`))

function emptyId(format: string): string {
  return blobId(NO_BYTES, format === 'sha256' ? 'sha256' : 'sha1')
}

/**
 * Pairs what was deleted with what was added under the same content. Where there is a choice, the longer the common end
 * of the two paths, the better: a directory that moved keeps the names below it. Empty files say nothing, so they must
 * at least share their base name.
 */
export function pairByContent(deleted: Groups, added: Groups): Map<RepoPath, RepoPath> {
  const pairs = new Map<RepoPath, RepoPath>()
  for (const [content, before] of deleted) {
    const after = added.get(content)
    if (after !== undefined) pairByTail(before, after, { shortest: emptyFiles.has(content) ? 1 : 0, pairs })
  }
  return pairs
}

interface Pairing {
  /** How many last parts of two paths must agree at least. */
  readonly shortest: number
  readonly pairs: Map<RepoPath, RepoPath>
}

function pairByTail(before: readonly RepoPath[], after: readonly RepoPath[], { shortest, pairs }: Pairing): void {
  const [left, free] = [new Set(before), new Set(after)]
  const depth = Math.max(...before.map(path => path.split('/').length))
  for (let parts = depth; parts >= shortest && left.size > 0 && free.size > 0; parts--) {
    const byTail = groupByTail(free, parts)
    for (const path of left) {
      const match = byTail.get(tail(path, parts))?.shift()
      if (match === undefined) continue
      pairs.set(path, match)
      left.delete(path)
      free.delete(match)
    }
  }
}

function groupByTail(paths: Iterable<RepoPath>, parts: number): Map<string, RepoPath[]> {
  const groups = new Map<string, RepoPath[]>()
  for (const path of paths) {
    const key = tail(path, parts)
    const group = groups.get(key)
    if (group === undefined) groups.set(key, [path])
    else group.push(path)
  }
  return groups
}

/** The last parts of a path, all when it has fewer. */
function tail(path: RepoPath, parts: number): string {
  return parts === 0 ? '' : path.split('/').slice(-parts).join('/')
}
