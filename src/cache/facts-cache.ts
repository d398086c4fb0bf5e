import { createHash } from 'node:crypto'
import { utimes } from 'node:fs/promises'
import { join } from 'node:path'
import { errorReason } from '../model/error-code.ts'
import type { ClassFacts } from '../php/classes/class-facts.ts'
import { EXTRACTOR_VERSION } from '../php/extractor-version.ts'
import type { FileFacts } from '../php/facts.ts'
import { FactsPool, MANY_FACTS } from '../php/facts-pool.ts'
import type { FactsShelf, FactsStore, FactsValidity } from '../php/facts-store.ts'
import { MAX_CACHE_BYTES, readCacheFile, replaceCacheFile, type WriteBytes } from './cache-disk.ts'
import { type CacheEntries, type CacheEntry, decodeCache, encodeCache } from './cache-file.ts'
import { pruneCache } from './prune-cache.ts'

export interface FactsCacheOptions {
  /** Absolute. Made when there is something to write. */
  readonly directory: string
  /** What keeps projects apart: the absolute path of the root. */
  readonly project: string
  /** Of this tool. */
  readonly version: string
  /** For a disk that fails. */
  readonly write?: WriteBytes
}

/** Facts that outlive a run. Neither it nor its methods ever reject: what goes wrong is a note. */
export interface FactsCache extends FactsStore {
  /** Writes what is new. Nothing may be asked of the cache afterwards. */
  flush(): Promise<void>
  /** What went wrong, in sentences; grows. */
  readonly notes: readonly string[]
}

/** After that many new files in which nobody asked for it, an entry goes. */
const MAX_AGE = 20
/** Entries that a run did not ask for are kept as far as the file stays below this. What it did ask for always is. */
const MAX_BYTES = 64 * 1024 * 1024

/** Reads the facts that earlier runs of this version kept for a project. */
export async function openFactsCache(options: FactsCacheOptions): Promise<FactsCache> {
  const version = digest(JSON.stringify([options.version, EXTRACTOR_VERSION]))
  const path = join(options.directory, `facts-${digest(options.project)}-${version}`)
  const notes: string[] = []
  const stored = load(path, version, notes)
  return new CacheOfFile({ path, version, stored, notes, options })
}

function digest(text: string): string {
  return createHash('sha256').update(text).digest('hex').slice(0, 16)
}

function load(path: string, version: string, notes: string[]): CacheEntries {
  const nothing: CacheEntries = new Map()
  try {
    const bytes = readCacheFile(path)
    if (bytes === undefined) return nothing
    const entries = decodeCache(version, bytes)
    if (entries === undefined) notes.push(`The cache ${path} is damaged; it is not used and will be made anew.`)
    return entries ?? nothing
  } catch (error) {
    notes.push(`The cache ${path} is not used: ${errorReason(error)}.`)
    return nothing
  }
}

interface Parts {
  readonly path: string
  readonly version: string
  readonly stored: CacheEntries
  readonly notes: string[]
  readonly options: FactsCacheOptions
}

class CacheOfFile implements FactsCache {
  readonly notes: string[]
  readonly #parts: Parts
  /** Everything that this run has asked for or found out. */
  readonly #known = new Map<string, FileFacts | ClassFacts>()
  readonly #news = new Set<string>()
  readonly #pool = new FactsPool()
  readonly #files = this.#shelf('', isFileFacts)
  readonly classes = this.#shelf(' classes', isClassFacts)

  constructor(parts: Parts) {
    this.#parts = parts
    this.notes = parts.notes
  }

  get(id: string): FileFacts | undefined {
    return this.#files.get(id)
  }

  set(id: string, facts: FileFacts, validity: () => FactsValidity): void {
    this.#files.set(id, facts, validity)
  }

  #inLeastRoom<Facts extends object>(parsed: Facts): Facts {
    return this.#parts.stored.size > MANY_FACTS ? this.#pool.take(parsed) : parsed
  }

  /** Each kind of facts has keys of its own. */
  #shelf<Facts extends FileFacts | ClassFacts>(mark: string, isFacts: IsFacts<Facts>): FactsShelf<Facts> {
    return {
      get: id => {
        const known = this.#known.get(id + mark)
        if (known) return isFacts(known) ? known : undefined
        const entry = this.#parts.stored.get(id + mark)
        const parsed = entry && parseFacts(entry.json, isFacts)
        const facts = parsed && this.#inLeastRoom(parsed)
        if (facts) this.#known.set(id + mark, facts)
        return facts
      },
      set: (id, facts, validity) => {
        this.#known.set(id + mark, facts)
        if (validity() === 'lasting') this.#news.add(id + mark)
        else this.#news.delete(id + mark)
      },
    }
  }

  async flush(): Promise<void> {
    const { path, version, options } = this.#parts
    try {
      if (this.#news.size === 0) return await this.#touch()
      const { size, pieces } = encodeCache(version, this.#entries())
      if (size > MAX_CACHE_BYTES) throw new Error(`it would be too big (${size} bytes)`)
      await replaceCacheFile(path, pieces, options.write)
      await pruneCache(options.directory, path)
    } catch (error) {
      this.notes.push(`The cache ${path} could not be written: ${errorReason(error)}.`)
    }
  }

  /** So that what is in use is not taken for forgotten. Where that is not allowed nothing is lost. */
  async #touch(): Promise<void> {
    const now = new Date()
    if (this.#known.size > 0) await utimes(this.#parts.path, now, now).catch(() => undefined)
  }

  /** What this run asked for, then the rest, youngest first, as far as there is room. Made anew each time it is walked. */
  #entries(): Iterable<readonly [string, CacheEntry]> {
    const unused = [...this.#parts.stored].filter(([id, { age }]) => !this.#known.has(id) && age < MAX_AGE)
    unused.sort(([, one], [, other]) => one.age - other.age)
    return { [Symbol.iterator]: () => this.#walk(unused) }
  }

  *#walk(unused: readonly (readonly [string, CacheEntry])[]): Iterator<readonly [string, CacheEntry]> {
    let room = MAX_BYTES
    for (const entry of this.#entriesInUse()) {
      room -= entry[1].json.length
      yield entry
    }
    for (const [id, { age, json }] of unused) {
      room -= json.length
      if (room < 0) return
      yield [id, { age: age + 1, json }]
    }
  }

  *#entriesInUse(): Iterable<readonly [string, CacheEntry]> {
    for (const [id, facts] of this.#known) {
      const json = this.#news.has(id) ? Buffer.from(JSON.stringify(facts)) : this.#parts.stored.get(id)?.json
      if (json) yield [id, { age: 0, json }]
    }
  }
}

type IsFacts<Facts> = (value: unknown) => value is Facts

function parseFacts<Facts>(json: Uint8Array, isFacts: IsFacts<Facts>): Facts | undefined {
  try {
    const facts: unknown = JSON.parse(Buffer.from(json.buffer, json.byteOffset, json.byteLength).toString('utf8'))
    return isFacts(facts) ? facts : undefined
  } catch {
    return undefined
  }
}

const LISTS = ['includes', 'scopes', 'blocks', 'assignments', 'constants', 'calls', 'classes', 'syntaxErrors'] as const
const CLASS_LISTS = ['declared', 'uses', 'guards', 'aliases', 'opens'] as const

function isFileFacts(value: unknown): value is FileFacts {
  return hasLists(value, LISTS)
}

function isClassFacts(value: unknown): value is ClassFacts {
  return hasLists(value, CLASS_LISTS)
}

/** The digest vouches for what is inside; this is for a file that was made by something else. */
function hasLists(value: unknown, lists: readonly string[]): boolean {
  if (typeof value !== 'object' || value === null) return false
  const fields = new Map<string, unknown>(Object.entries(value))
  return lists.every(list => Array.isArray(fields.get(list)))
}
