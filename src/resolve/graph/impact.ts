import type { Impact } from '../../model/finding.ts'
import { directoryOf, displayName, type RepoPath } from '../../model/path.ts'
import type { Edge, EdgeFact, KnownGraph } from './known-graph.ts'

type AnyEdge = Edge<EdgeFact>
type AnyGraph = KnownGraph<EdgeFact>

const SHOWN_PAGES = 10
const INDEX_PAGE = /(?:^|\/)index\.[^/]*$/

/** Which pages die when a file does: the pages that reach it, and the way from the one that shows best. */
export function impactOf(path: RepoPath, graph: AnyGraph): Impact | undefined {
  const pages = graph.entriesOf(path)
  if (pages.length === 0) return undefined
  const chain = chainTo(path, graph)
  const conditional = chain.some(edge => isConditional(edge, graph))
  const names = [...chain.map(edge => edge.from), path].map(displayName)
  const entryPoints = pages.slice(0, SHOWN_PAGES).map(displayName)
  return { entryPoints, count: pages.length, chain: names, ...(conditional ? { conditional } : {}) }
}

/**
 * The edges from an entry page to `path`, as few as can be: from the front page where it dies too, since that is what
 * everybody sees, else from the nearest page.
 */
function chainTo(path: RepoPath, graph: AnyGraph): readonly AnyEdge[] {
  const next = new Map<RepoPath, AnyEdge>()
  let nearest: RepoPath | undefined
  for (let level: readonly RepoPath[] = [path]; level.length > 0; ) {
    const pages = level.filter(at => graph.isEntry(at)).sort(byPromise)
    const front = pages.find(page => isFrontPageOf(path, page))
    if (front !== undefined) return follow(front, next)
    nearest ??= pages[0]
    level = level.flatMap(at => climb(at, path, next, graph))
  }
  return nearest === undefined ? [] : follow(nearest, next)
}

/** The index page of a directory around the file, or of the directory there that is served. */
function isFrontPageOf(path: RepoPath, page: RepoPath): boolean {
  if (!INDEX_PAGE.test(page)) return false
  const site = directoryOf(page).replace(/(?:^|\/)(?:public|public_html|htdocs|web|www|webroot)$/, '')
  return site === '' || path.startsWith(`${site}/`)
}

function climb(at: RepoPath, start: RepoPath, next: Map<RepoPath, AnyEdge>, graph: AnyGraph): readonly RepoPath[] {
  const above: RepoPath[] = []
  for (const edge of graph.edgesInto(at)) {
    if (edge.from === start || next.has(edge.from)) continue
    next.set(edge.from, edge)
    above.push(edge.from)
  }
  return above
}

function follow(page: RepoPath, next: ReadonlyMap<RepoPath, AnyEdge>): readonly AnyEdge[] {
  const edges: AnyEdge[] = []
  for (let edge = next.get(page); edge; edge = next.get(edge.to)) edges.push(edge)
  return edges
}

function byPromise(a: RepoPath, b: RepoPath): number {
  const rank = (path: RepoPath) => (INDEX_PAGE.test(path) ? 0 : 1)
  const depth = (path: RepoPath) => path.split('/').length
  return rank(a) - rank(b) || depth(a) - depth(b) || (a < b ? -1 : 1)
}

/** The edge may not be taken although its file runs: it stands in a branch or in a function. */
export function isConditional({ from, fact }: AnyEdge, graph: AnyGraph): boolean {
  const facts = graph.files.get(from)
  const block = facts?.blocks[fact.block]
  return fact.scope !== 0 || fact.mayNotRun === true || (block !== undefined && block.kind !== 'body')
}
