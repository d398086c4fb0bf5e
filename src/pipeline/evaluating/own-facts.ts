import type { RepoPath } from '../../model/path.ts'
import type { FileFacts } from '../../php/facts.ts'

/** Facts are told apart by identity, and a store gives the same ones for two files of the same bytes. */
export function ownFacts(files: Map<RepoPath, FileFacts>): void {
  const seen = new Set<FileFacts>()
  for (const [path, known] of files) {
    if (seen.has(known)) files.set(path, anotherOf(known))
    seen.add(known)
  }
}

/** Equal facts that are not the same ones; what they say is shared. */
export function anotherOf(facts: FileFacts): FileFacts {
  const { includes, calls } = facts
  return { ...facts, includes: includes.map(fact => ({ ...fact })), calls: calls.map(fact => ({ ...fact })) }
}
