import { isRepoPath } from '../../model/path.ts'
import type { ListedEntry } from '../listing.ts'
import { listAt, textAt, toSha, valueAt } from './payload.ts'

/** An entry as the API lists it. */
export interface ApiEntry extends ListedEntry {
  /** Bytes; undefined for a submodule. */
  readonly size: number | undefined
}

/** Parses the answer to `git/trees/<id>?recursive=1`; a string says why it cannot be used. */
export function parseApiTree(body: unknown): readonly ApiEntry[] | string {
  if (valueAt(body, 'truncated') !== false) return 'the list of the tree is cut off'
  const tree = valueAt(body, 'tree')
  if (!Array.isArray(tree)) return 'the API answered with something that is not a tree'
  const items = listAt(body, 'tree').filter(item => valueAt(item, 'type') !== 'tree')
  const entries = items.map(parseEntry).filter(entry => entry !== undefined)
  return entries.length === items.length ? entries : 'the API listed an entry that cannot be understood'
}

const modes = { blob: ['100644', '100664', '100755', '120000'], commit: ['160000'] }

function parseEntry(item: unknown): ApiEntry | undefined {
  const [path, mode, type] = [textAt(item, 'path'), textAt(item, 'mode'), textAt(item, 'type')]
  const id = toSha(valueAt(item, 'sha'))
  const known = type === 'blob' || type === 'commit' ? modes[type] : []
  // A lone surrogate has a meaning of its own in a path, which JSON cannot have meant.
  if (path === undefined || /\p{Surrogate}/u.test(path) || !isRepoPath(path)) return undefined
  if (mode === undefined || id === undefined || !known.includes(mode)) return undefined
  const size = valueAt(item, 'size')
  return { path, mode, id, size: typeof size === 'number' ? size : undefined }
}

/**
 * JSON has no bytes that are not UTF-8: the API writes U+FFFD for them. Where exactly one name of the head tree reads
 * the same when it is written so, and holds the same blob, it is that name. The others stay as they are.
 */
export function mendNames(entries: readonly ApiEntry[], head: readonly ListedEntry[]): readonly ApiEntry[] {
  const broken = head.filter(entry => /\p{Surrogate}/u.test(entry.path))
  if (broken.length === 0) return entries
  return entries.map(entry => {
    const alike = broken.filter(other => other.id === entry.id && lossy(other.path) === lossy(entry.path))
    const [only] = alike
    return entry.path.includes('\ufffd') && alike.length === 1 && only !== undefined
      ? { ...entry, path: only.path }
      : entry
  })
}

function lossy(name: string): string {
  return name.replaceAll(/\p{Surrogate}/gu, '\ufffd').replaceAll(/\ufffd+/g, '\ufffd')
}
