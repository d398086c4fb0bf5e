import type { CheckOptions } from '../../check.ts'
import { displayName } from '../../model/path.ts'
import type { ShownSite } from '../../model/report.ts'
import type { Settings } from '../../model/settings.ts'
import type { Project } from '../../resolve/verdicts/project.ts'
import { reasonOf } from '../../resolve/verdicts/reason.ts'
import type { IncludeSite, Resolution } from '../../resolve/verdicts/resolution.ts'
import { compilePart } from '../parts.ts'
import { compileJudged } from './judged-files.ts'

/** The includes with the verdicts that were asked for, in the files that the report is about; sorted by place. */
export function shownSites(
  project: Project,
  settings: Settings,
  { show = [], paths = [], part }: CheckOptions,
): ShownSite[] {
  const isJudged = compileJudged(settings, paths)
  const isMine = compilePart(part)
  return project.sites
    .filter(({ path, resolution }) => show.includes(resolution.kind) && isJudged(path) && isMine(displayName(path)))
    .map(shownSite)
    .sort(byPlace)
}

function shownSite({ path, fact, resolution }: IncludeSite): ShownSite {
  const targets = targetsOf(resolution)
  return {
    verdict: resolution.kind,
    path: displayName(path),
    line: fact.span.start.line,
    column: fact.span.start.column,
    keyword: fact.keyword,
    expression: displayName(fact.text),
    reason: reasonOf(resolution),
    ...(targets.length > 0 ? { targets: targets.map(displayName) } : {}),
  }
}

function targetsOf(resolution: Resolution): readonly string[] {
  if (resolution.kind === 'found') return resolution.paths
  return resolution.kind === 'case' ? [resolution.path] : []
}

function byPlace(a: ShownSite, b: ShownSite): number {
  if (a.path !== b.path) return a.path < b.path ? -1 : 1
  return a.line - b.line || a.column - b.column
}
