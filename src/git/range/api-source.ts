import type { FileTree } from '../../model/file-tree.ts'
import { extensionOf } from '../../model/path.ts'
import { blobId, formatOfId } from '../../tree/blob-id.ts'
import { type ListedEntry, parseTreeListing } from '../listing.ts'
import type { Git } from '../run.ts'
import type { Api } from './api-client.ts'
import { type FetchBlob, openApiTree } from './api-tree.ts'
import { textAt, valueAt } from './payload.ts'
import type { ApiTreeSource } from './range.ts'
import { type ApiEntry, mendNames, parseApiTree } from './tree-listing.ts'

/** More changed files than this are not asked for one by one: the hourly allowance of a job is 1,000 requests. */
const MAX_BLOBS = 400
const MAX_BLOB_BYTES = 20 * 1024 * 1024
const AT_ONCE = 6

/** Not read in advance: no rule looks into them. */
const mediaExtensions =
  /^(?:avif|bmp|eot|gif|gz|ico|jpe?g|m4a|mov|mp[34]|ogg|otf|pdf|png|svgz?|tiff?|ttf|wav|web[mp]|woff2?|zip)$/i

/**
 * The tree of a commit over the API (`contents: read`). Everything that differs from the local commit `reference` is read
 * now, so that no failure is left for later; media files are read when asked for. A string says why it cannot be had.
 */
export async function apiTreeSource(git: Git, api: Api, sides: Sides): Promise<ApiTreeSource | string> {
  const answer = await api.get(`git/trees/${sides.sha}?recursive=1`)
  if (answer.kind !== 'ok') return answer.why
  const listed = parseApiTree(answer.body)
  if (typeof listed === 'string') return listed
  const here = await listCommit(git, sides.reference)
  const entries = mendNames(listed, here)
  const contents = await fetchChanged(api, entries, here)
  if (typeof contents === 'string') return contents
  const fetchBlob: FetchBlob = async id => contents.get(id) ?? bytesOf(await blob(api, id))
  return { kind: 'api-tree', ...sides, open: (tree: FileTree) => openApiTree(entries, tree, fetchBlob) }
}

interface Sides {
  readonly sha: string
  /** A commit that is here. */
  readonly reference: string
}

async function listCommit(git: Git, sha: string): Promise<readonly ListedEntry[]> {
  return parseTreeListing((await git.run(['ls-tree', '-r', '-z', '--full-tree', sha])).stdout)
}

async function fetchChanged(
  api: Api,
  entries: readonly ApiEntry[],
  reference: readonly ListedEntry[],
): Promise<ReadonlyMap<string, Uint8Array> | string> {
  const here = new Set(reference.map(entry => entry.id))
  const wanted = [...new Set(entries.filter(entry => !here.has(entry.id) && isRead(entry)).map(entry => entry.id))]
  if (wanted.length > MAX_BLOBS) return `${wanted.length} files differ, more than are asked for one by one`
  const contents = new Map<string, Uint8Array>()
  for (let start = 0; start < wanted.length; start += AT_ONCE) {
    const ids = wanted.slice(start, start + AT_ONCE)
    for (const [at, found] of (await Promise.all(ids.map(id => blob(api, id)))).entries()) {
      if (typeof found === 'string') return found
      contents.set(ids[at] ?? '', found)
    }
  }
  return contents
}

/** Links always are; submodules have nothing to read; what is too big is an unreadable file if it is ever asked for. */
function isRead(entry: ApiEntry): boolean {
  if (entry.mode === '160000') return false
  if (entry.mode === '120000') return true
  return (entry.size ?? 0) <= MAX_BLOB_BYTES && !mediaExtensions.test(extensionOf(entry.path))
}

/** A string says why not. */
async function blob(api: Api, id: string): Promise<Uint8Array | string> {
  const answer = await api.get(`git/blobs/${id}`)
  if (answer.kind !== 'ok') return answer.why
  const content = valueAt(answer.body, 'content')
  if (textAt(answer.body, 'encoding') !== 'base64' || typeof content !== 'string') return 'the API gave no file'
  const bytes = Uint8Array.from(Buffer.from(content, 'base64'))
  return blobId(bytes, formatOfId(id)) === id ? bytes : 'the API gave another file than the one that was asked for'
}

function bytesOf(found: Uint8Array | string): Uint8Array | undefined {
  return typeof found === 'string' ? undefined : found
}
