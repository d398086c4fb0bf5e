import type { RepoPath } from '../../model/path.ts'
import type { EvaluatedProject } from '../evaluate-project.ts'
import { textsOf } from '../values/values.ts'
import { anchorsOf } from './anchors.ts'
import { beforeOf, nothingBefore } from './before.ts'
import type { EvaluatedSite } from './complete-site.ts'
import { judgeSites } from './judge.ts'
import { withoutStrays } from './left-home.ts'
import type { Project } from './project.ts'
import { collectVotes } from './votes.ts'

export interface Base {
  readonly evaluated: EvaluatedProject
  /** Base path to head path. */
  readonly renames: ReadonlyMap<RepoPath, RepoPath>
}

/** Gives the sites of both trees their verdicts; both trees vote on unknown heads. */
export function judgeProject(head: EvaluatedProject, base?: Base): { readonly head: Project; readonly base?: Project } {
  const now = base ? withoutStrays(head, base.evaluated, siteKey) : head
  const votes = collectVotes(now.sites, base?.evaluated.sites)
  const anchors = anchorsOf([...now.sites, ...(base?.evaluated.sites ?? [])])
  const shared = { votes, anchors, comparing: base !== undefined }
  if (!base) return { head: asProject(now, judgeSites(now, { ...shared, before: nothingBefore })) }
  const baseSites = judgeSites(base.evaluated, { ...shared, before: nothingBefore })
  const before = beforeOf({ ...base, judged: baseSites }, now.sites, siteKey)
  const headSites = judgeSites(now, { ...shared, before })
  return { head: asProject(now, headSites), base: asProject(base.evaluated, baseSites) }
}

function siteKey(path: RepoPath, { fact, values, part }: EvaluatedSite): string {
  const element = part ? JSON.stringify(textsOf(values).texts) : ''
  return `${path}\0${fact.keyword}\0${fact.text}\0${element}`
}

function asProject({ world }: EvaluatedProject, sites: Project['sites']): Project {
  return { tree: world.index.tree, settings: world.settings, facts: world.files, sites, graph: world.graph }
}
