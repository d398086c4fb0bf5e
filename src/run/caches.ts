import { type FactsCache, openFactsCache } from '../cache/facts-cache.ts'
import { openReportCache, type ReportCache } from '../cache/report-cache.ts'
import { sources, version } from '../version.ts'
import { whyRefused } from './cache-place.ts'

export interface CachesRequest {
  /** Absolute: where caches are. `undefined`: nothing is kept. */
  readonly directory: string | undefined
  readonly env: Readonly<Record<string, string | undefined>>
}

/** What a run keeps for later ones, by the absolute path of what is checked, links resolved. */
export interface Caches {
  /** `undefined` where nothing is to be kept, or there is no place for it. */
  factsOf(root: string): Promise<FactsCache | undefined>
  /** Only of a build, which knows what it was made from. */
  reportsOf(root: string): Promise<ReportCache | undefined>
  /** Writes what is new; what went wrong, in sentences. Nothing may be asked of them afterwards. */
  flush(): Promise<readonly string[]>
}

export function openCaches(request: CachesRequest): Caches {
  return new CachesOfRun(request)
}

class CachesOfRun implements Caches {
  readonly #request: CachesRequest
  readonly #refusals = new Map<string, string | undefined>()
  readonly #facts = new Map<string, FactsCache>()
  readonly #reports = new Map<string, ReportCache>()

  constructor(request: CachesRequest) {
    this.#request = request
  }

  async factsOf(root: string): Promise<FactsCache | undefined> {
    const directory = await this.#place(root)
    if (directory === undefined) return undefined
    const cache = this.#facts.get(root) ?? (await openFactsCache({ directory, project: root, version }))
    this.#facts.set(root, cache)
    return cache
  }

  async reportsOf(root: string): Promise<ReportCache | undefined> {
    const directory = sources === undefined ? undefined : await this.#place(root)
    if (directory === undefined) return undefined
    const cache =
      this.#reports.get(root) ?? openReportCache({ directory, project: root, version: `${version}-${sources}` })
    this.#reports.set(root, cache)
    return cache
  }

  async flush(): Promise<readonly string[]> {
    const notes = [...this.#refusals.values()].filter(reason => reason !== undefined)
    for (const cache of [...this.#facts.values(), ...this.#reports.values()]) {
      await cache.flush()
      notes.push(...cache.notes)
    }
    return notes
  }

  /** The directory of the caches, unless that of this project is refused. */
  async #place(root: string): Promise<string | undefined> {
    const { directory, env } = this.#request
    if (directory === undefined) return undefined
    if (!this.#refusals.has(root)) this.#refusals.set(root, await whyRefused({ directory, root, env }))
    return this.#refusals.get(root) === undefined ? directory : undefined
  }
}
