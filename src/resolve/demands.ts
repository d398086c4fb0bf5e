import type { RepoPath } from '../model/path.ts'

/** Words to look for in a second reading; `''` as a path stands for the whole project. */
export type Demands = ReadonlyMap<RepoPath | '', ReadonlySet<string>>

/** Collects what evaluation would need to know more about. */
export class DemandList {
  private readonly byPath = new Map<RepoPath | '', Set<string>>()

  get words(): Demands {
    return this.byPath
  }

  add(word: string, path: RepoPath | ''): void {
    const words = this.byPath.get(path) ?? new Set()
    this.byPath.set(path, words.add(word))
  }
}
