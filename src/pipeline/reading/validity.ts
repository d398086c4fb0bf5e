import type { FactsValidity } from '../../php/facts-store.ts'
import { blobId, formatOfId } from '../../tree/blob-id.ts'

/**
 * Whether facts of these bytes may be kept under this id. Git knows the id of a work tree's file without reading it, and
 * what is read then can be something else: the file was changed meanwhile, or a filter (encryption, large files) stands
 * between the repository and the disk. Line ends may differ: facts do not depend on them, but for offsets, which only put
 * the parts of one file in order.
 */
export function validityOf(id: string, bytes: Uint8Array): FactsValidity {
  const format = formatOfId(id)
  const same = blobId(bytes, format) === id || (bytes.includes(0x0d) && blobId(withLineFeeds(bytes), format) === id)
  return same ? 'lasting' : 'this-run'
}

function withLineFeeds(bytes: Uint8Array): Uint8Array {
  const text = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString('latin1')
  return Buffer.from(text.replaceAll('\r\n', '\n'), 'latin1')
}
