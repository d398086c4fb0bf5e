import type { RepoPath } from '../model/path.ts'

/** Words to look for in a second reading; `''` as a path stands for the whole project. */
export type Demands = ReadonlyMap<RepoPath | '', ReadonlySet<string>>

/** Collects what evaluation would need to know more about. */
export class DemandList {
  private readonly byPath = new Map<RepoPath | '', Set<string>>()
  /** Words of which it was asked which files of the project tell of them. */
  readonly names: Set<string>

  constructor(names: Iterable<string> = []) {
    this.names = new Set(names)
  }

  get words(): Demands {
    return this.byPath
  }

  add(word: string, path: RepoPath | ''): void {
    if (path === '') this.names.add(word)
    const words = this.byPath.get(path) ?? new Set()
    this.byPath.set(path, words.add(word))
  }
}
