import { createHash } from 'node:crypto'
import { utimes } from 'node:fs/promises'
import { join } from 'node:path'
import { errorReason } from '../model/error-code.ts'
import { readCacheFile, replaceCacheFile } from './cache-disk.ts'
import { type CacheEntries, type CacheEntry, decodeCache, encodeCache } from './cache-file.ts'
import { pruneCache } from './prune-cache.ts'

export interface ReportCacheOptions {
  /** Absolute. Made when there is something to write. */
  readonly directory: string
  /** What keeps projects apart: the absolute path of the root. */
  readonly project: string
  /** Of all that makes a report: another version's reports are never read. */
  readonly version: string
}

/** Answers of earlier runs, by what they answer. Neither it nor its methods ever reject: what goes wrong is a note. */
export interface ReportCache {
  /** Plain JSON, as it was set. */
  get(key: string): unknown
  /** Forgotten when it is large, or when newer ones have come. */
  set(key: string, answer: object): void
  flush(): Promise<void>
  /** What went wrong, in sentences; grows. */
  readonly notes: readonly string[]
}

/** Enough for the branches that somebody goes back and forth between. */
const MAX_ENTRIES = 32
const MAX_ENTRY_BYTES = 4 * 1024 * 1024
/** Of all entries: the file is read as a whole. */
const MAX_BYTES = 16 * 1024 * 1024

/** Opens what earlier runs of this version kept for a project; its file is read when it is first asked. */
export function openReportCache(options: ReportCacheOptions): ReportCache {
  return new ReportsOfFile(options)
}

class ReportsOfFile implements ReportCache {
  readonly notes: string[] = []
  readonly #path: string
  readonly #options: ReportCacheOptions
  readonly #news = new Map<string, Uint8Array>()
  #stored: CacheEntries | undefined

  constructor(options: ReportCacheOptions) {
    const { directory, project, version } = options
    this.#options = options
    this.#path = join(directory, `reports-${digest(project)}-${digest(version)}`)
  }

  get(key: string): unknown {
    const json = this.#news.get(key) ?? this.#load().get(key)?.json
    if (json === undefined) return undefined
    try {
      return JSON.parse(Buffer.from(json.buffer, json.byteOffset, json.byteLength).toString('utf8'))
    } catch {
      return undefined
    }
  }

  set(key: string, answer: object): void {
    const json = Buffer.from(JSON.stringify(answer))
    if (json.length <= MAX_ENTRY_BYTES) this.#news.set(key, json)
  }

  async flush(): Promise<void> {
    const { directory, version } = this.#options
    try {
      if (this.#news.size === 0) return await this.#touch()
      await replaceCacheFile(this.#path, encodeCache(version, this.#entries()).pieces)
      await pruneCache(directory, this.#path)
    } catch (error) {
      this.notes.push(`The cache ${this.#path} could not be written: ${errorReason(error)}.`)
    }
  }

  /** So that what is in use is not taken for forgotten. Where that is not allowed nothing is lost. */
  async #touch(): Promise<void> {
    const now = new Date()
    if (this.#load().size > 0) await utimes(this.#path, now, now).catch(() => undefined)
  }

  /** The newest first. */
  #entries(): readonly (readonly [string, CacheEntry])[] {
    const news = [...this.#news].map(([key, json]) => [key, { age: 0, json }] as const)
    const others = [...this.#load()].filter(([key]) => !this.#news.has(key))
    let room = MAX_BYTES
    return [...news.toReversed(), ...others].slice(0, MAX_ENTRIES).filter(([, { json }]) => {
      room -= json.length
      return room >= 0
    })
  }

  #load(): CacheEntries {
    this.#stored ??= this.#read()
    return this.#stored
  }

  #read(): CacheEntries {
    try {
      const bytes = readCacheFile(this.#path)
      const entries = bytes && decodeCache(this.#options.version, bytes)
      if (bytes && !entries) this.notes.push(`The cache ${this.#path} is damaged; it is not used.`)
      return entries ?? new Map()
    } catch (error) {
      this.notes.push(`The cache ${this.#path} is not used: ${errorReason(error)}.`)
      return new Map()
    }
  }
}

function digest(text: string): string {
  return createHash('sha256').update(text).digest('hex').slice(0, 16)
}
