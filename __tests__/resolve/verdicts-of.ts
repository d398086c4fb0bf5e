import { defaultSettings, type Settings } from '../../src/model/settings.ts'
import { resolveTree } from '../../src/pipeline/evaluating/resolve-tree.ts'
import { readFacts } from '../../src/pipeline/reading/read-facts.ts'
import type { EvaluatedProject } from '../../src/resolve/evaluate-project.ts'
import { judgeProject } from '../../src/resolve/verdicts/judge-project.ts'
import type { IncludeSite } from '../../src/resolve/verdicts/resolution.ts'
import { type MemoryFile, memoryTree } from '../../src/tree/memory-tree.ts'

export type Files = Readonly<Record<string, MemoryFile>>

export async function evaluated(files: Files, settings: Partial<Settings> = {}): Promise<EvaluatedProject> {
  const all = { ...defaultSettings, ...settings }
  const tree = memoryTree(files)
  const { files: facts } = await readFacts({
    tree,
    settings: all,
    store: undefined,
    signal: undefined,
    onFile: () => {},
  })
  return resolveTree({ tree, facts, settings: all, store: undefined })
}

/** One line a site: `path:line verdict detail`. */
export async function verdictsOf(files: Files, settings: Partial<Settings> = {}): Promise<string[]> {
  return judgeProject(await evaluated(files, settings)).head.sites.map(show)
}

/** The verdicts on head when it replaces base. */
export async function verdictsOfChange(base: Files, head: Files): Promise<string[]> {
  const [before, after] = [await evaluated(base), await evaluated(head)]
  return judgeProject(after, { evaluated: before, renames: new Map() }).head.sites.map(show)
}

function show({ path, fact, resolution }: IncludeSite): string {
  return `${path}:${fact.span.start.line} ${detail(resolution)}`
}

function detail(resolution: IncludeSite['resolution']): string {
  switch (resolution.kind) {
    case 'found':
      return `found ${resolution.paths.join(' ')}`
    case 'missing':
      return `missing ${resolution.tried.join(' ')} (${resolution.proof}${resolution.weak ? ', weak' : ''})`
    case 'case':
      return `case ${resolution.path}`
    case 'optional':
    case 'provided':
    case 'outside':
    case 'not-deployed':
    case 'unknown':
      return resolution.kind
  }
}
