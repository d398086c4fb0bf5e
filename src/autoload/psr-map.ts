import { joinPath } from '../model/path.ts'
import type { ClassPlace } from './manifest.ts'

/** A place where the autoloader looks for a class. */
export interface Candidate {
  readonly path: string
  readonly entry: ClassPlace
}

/**
 * Where Composer's ClassLoader looks for a class, in its order: psr-4 by the longest prefix, every directory of it, then
 * shorter ones and the fallback directories, then psr-0 likewise (ClassLoader::findFileWithExtension).
 */
export class PsrMap {
  private readonly psr4 = new Map<string, ClassPlace[]>()
  private readonly psr0: readonly ClassPlace[]

  constructor(entries: readonly ClassPlace[]) {
    for (const entry of entries) {
      if (entry.kind !== 'psr-4') continue
      const group = this.psr4.get(entry.prefix)
      if (group) group.push(entry)
      else this.psr4.set(entry.prefix, [entry])
    }
    const psr0 = entries.filter(({ kind }) => kind === 'psr-0')
    this.psr0 = psr0.sort((a, b) => (a.prefix < b.prefix ? 1 : a.prefix > b.prefix ? -1 : 0))
  }

  /** Paths relative to the root, in the order of the search. */
  candidates(name: string): readonly Candidate[] {
    return [...this.psr4Candidates(name), ...this.psr0Candidates(name)]
  }

  private *psr4Candidates(name: string): Iterable<Candidate> {
    const logical = `${name.replaceAll('\\', '/')}.php`
    for (let at = name.lastIndexOf('\\'); at >= 0; at = at === 0 ? -1 : name.lastIndexOf('\\', at - 1)) {
      for (const entry of this.psr4.get(name.slice(0, at + 1)) ?? [])
        yield { path: joinPath(entry.path, logical.slice(at + 1)), entry }
    }
    for (const entry of this.psr4.get('') ?? []) yield { path: joinPath(entry.path, logical), entry }
  }

  private *psr0Candidates(name: string): Iterable<Candidate> {
    const last = name.lastIndexOf('\\') + 1
    const logical = `${name.slice(0, last).replaceAll('\\', '/')}${name.slice(last).replaceAll('_', '/')}.php`
    for (const entry of this.psr0)
      if (name.startsWith(entry.prefix)) yield { path: joinPath(entry.path, logical), entry }
  }

  /** Whether a class of this name can come from nowhere else: its prefix is that of one extension. */
  ownsAlone(name: string): boolean {
    return this.candidates(name).some(({ entry }) => entry.isAlone === true)
  }

  /** Whether a class of this name can only be one of these entries' own: it begins with a prefix of theirs. */
  owns(name: string): boolean {
    return this.candidates(name).some(({ entry }) => entry.prefix !== '')
  }
}

/** The class that a path promises below an entry; undefined where no class can have it. */
export function promisedName(path: string, entry: ClassPlace): string | undefined {
  const below = entry.path === '' ? path : path.slice(entry.path.length + 1)
  const match = /^(.*)\.php$/s.exec(below)
  const name = match?.[1]?.replaceAll('/', '\\')
  if (
    name === undefined ||
    !/^[A-Za-z_\x80-\uffff][\w\x80-\uffff]*(?:\\[A-Za-z_\x80-\uffff][\w\x80-\uffff]*)*$/.test(name)
  )
    return undefined
  return entry.kind === 'psr-4' ? entry.prefix + name : name
}
