import type { RepoPath } from '../model/path.ts'
import type { EvaluatedSite } from './complete-site.ts'
import type { EvaluatedProject } from './evaluate-project.ts'
import { judgeSites } from './judge.ts'
import type { Project } from './project.ts'
import { collectVotes } from './votes.ts'

export interface Base {
  readonly evaluated: EvaluatedProject
  /** Base path to head path. */
  readonly renames: ReadonlyMap<RepoPath, RepoPath>
}

/** Gives the sites of both trees their verdicts; both trees vote on unknown heads. */
export function judgeProject(head: EvaluatedProject, base?: Base): { readonly head: Project; readonly base?: Project } {
  const votes = collectVotes(head.sites, base?.evaluated.sites)
  const comparing = base !== undefined
  const found = base ? foundBefore(base) : new Set<string>()
  const wasFound = (site: EvaluatedSite) => found.has(siteKey(site.path, site))
  const headProject = asProject(head, judgeSites(head, { votes, comparing, wasFound }))
  if (!base) return { head: headProject }
  const baseSites = judgeSites(base.evaluated, { votes, comparing, wasFound: () => false })
  return { head: headProject, base: asProject(base.evaluated, baseSites) }
}

/** The sites that found their target in the base tree, under the paths that their files have in the head tree. */
function foundBefore({ evaluated, renames }: Base): ReadonlySet<string> {
  const found = evaluated.sites.filter(site =>
    site.outcomes.some(outcome => (outcome.kind === 'found' || outcome.kind === 'tail') && outcome.paths.length > 0),
  )
  return new Set(found.map(site => siteKey(renames.get(site.path) ?? site.path, site)))
}

function siteKey(path: RepoPath, { fact, values }: EvaluatedSite): string {
  const element = values.every ? JSON.stringify(values.alternatives) : ''
  return `${path}\0${fact.keyword}\0${fact.text}\0${element}`
}

function asProject({ world }: EvaluatedProject, sites: Project['sites']): Project {
  return { tree: world.index.tree, settings: world.settings, facts: world.files, sites, graph: world.graph }
}
