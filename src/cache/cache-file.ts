import { createHash } from 'node:crypto'

/** What a cache file holds under one key. */
export interface CacheEntry {
  /** How many times the file was written anew since the entry was last asked for. */
  readonly age: number
  /** Without a line feed, as JSON.stringify makes it. Parsed only when it is asked for. */
  readonly json: Uint8Array
}

/** In the order of the file. */
export type CacheEntries = ReadonlyMap<string, CacheEntry>

const MAGIC = 'deploy-guard-facts-1'
const TAB = 9
const LINE_FEED = 10

/** A cache as the bytes of its file. */
export interface EncodedCache {
  /** In bytes. */
  readonly size: number
  /** In order. */
  readonly pieces: Iterable<Uint8Array>
}

/**
 * The first line speaks for all bytes that follow it. An age, a key and JSON make each of the other lines. `entries` are
 * walked twice and must be the same both times: so all of the JSON is never in memory at once.
 */
export function encodeCache(version: string, entries: Iterable<readonly [string, CacheEntry]>): EncodedCache {
  const hash = createHash('sha256')
  let length = 0
  for (const piece of bodyOf(entries)) {
    hash.update(piece)
    length += piece.length
  }
  const header = Buffer.from(headerOf(version, length, hash.digest('hex')))
  return { size: header.length + length, pieces: { [Symbol.iterator]: () => piecesOf(header, entries) } }
}

function* piecesOf(header: Uint8Array, entries: Iterable<readonly [string, CacheEntry]>): Iterator<Uint8Array> {
  yield header
  yield* bodyOf(entries)
}

function* bodyOf(entries: Iterable<readonly [string, CacheEntry]>): Iterable<Uint8Array> {
  for (const [key, { age, json }] of entries) {
    yield Buffer.from(`${age}\t${JSON.stringify(key)}\t`)
    yield json
    yield LINE_END
  }
}

const LINE_END = Uint8Array.of(LINE_FEED)

function headerOf(version: string, length: number, digest: string): string {
  return `${MAGIC} ${version} ${length} ${digest}\n`
}

/** `undefined` when a single byte is not as `encodeCache` wrote it for this version. */
export function decodeCache(version: string, bytes: Uint8Array): CacheEntries | undefined {
  const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  const body = buffer.subarray(buffer.indexOf(LINE_FEED) + 1)
  const header = buffer.subarray(0, buffer.length - body.length)
  const digest = createHash('sha256').update(body).digest('hex')
  return header.equals(Buffer.from(headerOf(version, body.length, digest))) ? entriesOf(body) : undefined
}

function entriesOf(body: Buffer): CacheEntries | undefined {
  const entries = new Map<string, CacheEntry>()
  for (let start = 0; start < body.length; ) {
    const afterAge = body.indexOf(TAB, start)
    const afterKey = body.indexOf(TAB, afterAge + 1)
    const end = body.indexOf(LINE_FEED, start)
    const age = Number(body.toString('latin1', start, afterAge))
    const key = parseKey(body.toString('utf8', afterAge + 1, afterKey))
    // Whoever can compute a digest can still write nonsense.
    if (!(start < afterAge && afterAge < afterKey && afterKey < end) || !Number.isInteger(age) || key === undefined)
      return undefined
    entries.set(key, { age, json: body.subarray(afterKey + 1, end) })
    start = end + 1
  }
  return entries
}

function parseKey(text: string): string | undefined {
  // Most keys are plain ids.
  if (/^"[0-9a-f]*"$/.test(text)) return text.slice(1, -1)
  try {
    const key: unknown = JSON.parse(text)
    return typeof key === 'string' ? key : undefined
  } catch {
    return undefined
  }
}
