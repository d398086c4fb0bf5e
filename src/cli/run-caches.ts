import { resolve } from 'node:path'
import { platform } from 'node:process'
import { defaultCacheDirectory } from '../cache/cache-directory.ts'
import { type FactsCache, openFactsCache } from '../cache/facts-cache.ts'
import { openReportCache, type ReportCache } from '../cache/report-cache.ts'
import { writeText } from '../io/output.ts'
import { visible } from '../report/visible.ts'
import { whyRefused } from '../run/open-cache.ts'
import { sources, version } from '../version.ts'
import type { CacheArgs } from './args.ts'
import type { Io } from './io.ts'

/** The caches of one run of the command. Each is `undefined` when nothing is to be kept, or there is no place for it. */
export interface RunCaches {
  storeFor(root: string): Promise<FactsCache | undefined>
  /** Only of a build, which knows what it was made from. */
  reportsFor(root: string): Promise<ReportCache | undefined>
  /** Writes what is new, and says on stderr what went wrong. */
  finish(): Promise<void>
}

interface Place {
  /** Absolute: what `--cache-location` is relative to. */
  readonly directory: string
  readonly io: Io
}

export function runCaches(args: CacheArgs, place: Place): RunCaches {
  return new CachesOfRun(args, place)
}

class CachesOfRun implements RunCaches {
  readonly #io: Io
  readonly #directory: string | undefined
  readonly #refusals = new Map<string, string | undefined>()
  readonly #facts = new Map<string, FactsCache>()
  readonly #reports = new Map<string, ReportCache>()

  constructor({ wanted, location }: CacheArgs, { directory, io }: Place) {
    const place = location === undefined ? defaultCacheDirectory(io.env, platform) : resolve(directory, location)
    this.#io = io
    this.#directory = wanted ? place : undefined
  }

  async storeFor(root: string): Promise<FactsCache | undefined> {
    const directory = await this.#place(root)
    if (directory === undefined) return undefined
    const cache = this.#facts.get(root) ?? (await openFactsCache({ directory, project: root, version }))
    this.#facts.set(root, cache)
    return cache
  }

  async reportsFor(root: string): Promise<ReportCache | undefined> {
    const directory = sources === undefined ? undefined : await this.#place(root)
    if (directory === undefined) return undefined
    const cache =
      this.#reports.get(root) ?? openReportCache({ directory, project: root, version: `${version}-${sources}` })
    this.#reports.set(root, cache)
    return cache
  }

  async finish(): Promise<void> {
    const notes = [...this.#refusals.values()].filter(reason => reason !== undefined)
    for (const cache of [...this.#facts.values(), ...this.#reports.values()]) {
      await cache.flush()
      notes.push(...cache.notes)
    }
    for (const note of notes) await writeText(this.#io.stderr, `deploy-guard: ${visible(note)}\n`)
  }

  /** The directory of the caches, unless that of this project is refused. */
  async #place(root: string): Promise<string | undefined> {
    const directory = this.#directory
    if (directory === undefined) return undefined
    if (!this.#refusals.has(root)) {
      this.#refusals.set(root, await whyRefused({ directory, root, env: this.#io.env }))
    }
    return this.#refusals.get(root) === undefined ? directory : undefined
  }
}
