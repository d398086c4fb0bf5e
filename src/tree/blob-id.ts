import { createHash } from 'node:crypto'

/** How a repository names its objects. */
export type ObjectFormat = 'sha1' | 'sha256'

/** Git's id of a file with these bytes: the hash of `blob <size>\0<bytes>` in lower-case hex. */
export function blobId(bytes: Uint8Array, format: ObjectFormat = 'sha1'): string {
  return createHash(format).update(`blob ${bytes.length}\0`).update(bytes).digest('hex')
}

/** Git's id of the tree without a file, which every repository knows. */
export function emptyTreeId(format: ObjectFormat): string {
  return createHash(format).update('tree 0\0').digest('hex')
}

/** The format that an id is of, by its length. */
export function formatOfId(id: string): ObjectFormat {
  return id.length === 64 ? 'sha256' : 'sha1'
}
