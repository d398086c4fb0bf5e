import type { RepoPath } from '../../model/path.ts'

type Neighbours = (path: RepoPath) => Iterable<RepoPath>

/** The files that include each other, directly or not, each with one that stands for all of its cycle; others are left out. */
export function cyclesOf(paths: Iterable<RepoPath>, next: Neighbours, before: Neighbours): Map<RepoPath, RepoPath> {
  const heads = new Map<RepoPath, RepoPath>()
  const seen = new Set<RepoPath>()
  // Kosaraju: backwards from what is left last, nothing is reached but its own cycle.
  for (const head of inOrderOfLeaving(paths, next).reverse()) {
    if (seen.has(head)) continue
    const cycle = spread(head, before, seen)
    if (cycle.length > 1) for (const path of cycle) heads.set(path, head)
  }
  return heads
}

/** Depth first, without recursion: a chain of includes may be long. */
function inOrderOfLeaving(paths: Iterable<RepoPath>, next: Neighbours): RepoPath[] {
  const left: RepoPath[] = []
  const seen = new Set<RepoPath>()
  const open: Opened[] = []
  const enter = (path: RepoPath) => {
    if (!seen.has(path)) open.push({ path, rest: next(path)[Symbol.iterator]() })
    seen.add(path)
  }
  for (const start of paths) {
    enter(start)
    for (let top = open.at(-1); top; top = open.at(-1)) {
      const following = top.rest.next()
      if (!following.done) enter(following.value)
      else left.push(open.pop()?.path ?? top.path)
    }
  }
  return left
}

interface Opened {
  readonly path: RepoPath
  readonly rest: Iterator<RepoPath>
}

function spread(head: RepoPath, next: Neighbours, seen: Set<RepoPath>): readonly RepoPath[] {
  const found = [head]
  seen.add(head)
  for (const at of found) {
    for (const path of next(at)) {
      if (!seen.has(path)) found.push(path)
      seen.add(path)
    }
  }
  return found
}
