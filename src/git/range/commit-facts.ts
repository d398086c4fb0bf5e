import { toSha } from './payload.ts'

/** A commit as `cat-file` prints it: the object itself, with its true parents also where a shallow clone cuts them off. */
export interface CommitFacts {
  readonly sha: string
  readonly tree: string
  readonly parents: readonly string[]
  readonly message: string
}

/** Undefined for a text that is not a commit. */
export function parseCommit(sha: string, text: string): CommitFacts | undefined {
  const end = text.indexOf('\n\n')
  const headers = (end < 0 ? text : text.slice(0, end)).split('\n')
  const tree = headers.map(line => headerSha(line, 'tree ')).find(found => found !== undefined)
  if (tree === undefined) return undefined
  const parents = headers.map(line => headerSha(line, 'parent ')).filter(found => found !== undefined)
  return { sha, tree, parents, message: end < 0 ? '' : text.slice(end + 2) }
}

/** Lines that go on from a header, as those of a signature, begin with a space. */
function headerSha(line: string, key: string): string | undefined {
  return line.startsWith(key) ? toSha(line.slice(key.length)) : undefined
}
