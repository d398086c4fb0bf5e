import type { CheckOptions } from '../../check.ts'
import type { Finding, Impact } from '../../model/finding.ts'
import { compileGlobs } from '../../model/globs.ts'
import { compileRuleSettings, compileScope, countFindings, gate } from '../../model/judgement.ts'
import { displayName, type RepoPath } from '../../model/path.ts'
import type { Problem, Report, VerdictCounts } from '../../model/report.ts'
import type { Settings } from '../../model/settings.ts'
import { impactOf } from '../../resolve/graph/impact.ts'
import type { Project } from '../../resolve/verdicts/project.ts'
import type { Resolution } from '../../resolve/verdicts/resolution.ts'
import { unusedSuppression } from '../../rules/unused-suppression.ts'
import type { Changes } from '../../tree/changes.ts'
import { version } from '../../version.ts'
import type { RuledDraft } from '../finding/apply-rules.ts'
import type { SuppressibleDrafts } from '../finding/suppressions.ts'
import { compilePart } from '../parts.ts'
import { type Comparison, causeOf } from './cause.ts'
import { compileJudged } from './judged-files.ts'
import { makeFindings, type Surroundings } from './make-findings.ts'
import { severityAt } from './severity.ts'
import { shownSites } from './shown-sites.ts'
import { readLines } from './snippet.ts'
import { subtract } from './subtract.ts'

export interface JudgedTree extends SuppressibleDrafts {
  readonly project: Project
}

export interface ReportInput {
  readonly options: CheckOptions
  readonly settings: Settings
  readonly head: JudgedTree
  readonly base?: JudgedTree
  readonly changes?: Changes
  readonly problems: readonly Problem[]
}

export async function makeReport(input: ReportInput): Promise<Report> {
  const { head, base, changes, options, settings } = input
  const isMine = compilePart(options.part)
  const own = head.drafts.filter(({ draft }) => isMine(displayName(draft.path)))
  const difference = base ? subtract(own, base.drafts, changes?.renames ?? new Map()) : { brought: own, preexisting: 0 }
  const findings = await findingsOf(difference.brought, input)
  const isAskedFor = compileJudged(settings, options.paths)
  const isJudged = (path: RepoPath) => isAskedFor(path) && isMine(displayName(path))
  const counted = { ...countFindings(findings), preexisting: difference.preexisting }
  return {
    schemaVersion: 1,
    tool: { name: 'deploy-guard', version },
    result: gate(counted, settings),
    scope: options.scope ?? (base ? 'changed' : 'all'),
    ...(options.range ? { range: options.range } : {}),
    summary: {
      filesChanged: changes
        ? changes.added.size + changes.deleted.size + changes.modified.size + changes.renames.size
        : 0,
      filesIndexed: [...head.project.facts.keys()].filter(isJudged).length,
      ...counted,
      includes: countVerdicts(head.project.sites.filter(({ path }) => isJudged(path))),
    },
    findings,
    problems: input.problems
      .filter(({ path }) => isMine(path))
      .sort((a, b) => (a.path < b.path ? -1 : a.path > b.path ? 1 : 0)),
    ...(options.show ? { sites: shownSites(head.project, settings, options) } : {}),
  }
}

async function findingsOf(drafts: readonly RuledDraft[], input: ReportInput): Promise<Finding[]> {
  const inScope = compileScope(input.settings)
  const judged = drafts.filter(({ draft }) => inScope(draft.path))
  const lines = await readLines(
    input.options.head,
    judged.flatMap(({ draft }) => (draft.span ? [draft.path] : [])),
  )
  const findings = makeFindings(
    judged,
    surroundingsOf(input, (path, line) => lines.get(path)?.[line - 1] ?? ''),
  )
  return findings
    .filter(finding => isAsked(finding, input.options.paths ?? []))
    .map(finding => ({ ...finding, suppressed: input.head.suppressionOf(finding) }))
}

function surroundingsOf(input: ReportInput, line: Surroundings['line']): Surroundings {
  const { settings, head } = input
  const ruleSetting = compileRuleSettings(settings)
  const isThirdParty = compileGlobs(settings.thirdParty)
  const asked = input.options.paths ?? []
  const comparison = comparisonOf(input)
  const impacts = new Map<RepoPath, Impact | undefined>()
  return {
    line,
    fingerprint: ruled => head.fingerprints.get(ruled) ?? '',
    cause: ruled => (comparison && ruled.rule !== unusedSuppression ? causeOf(ruled, comparison) : undefined),
    isBrought: ({ rule }) => comparison !== undefined && rule !== unusedSuppression,
    severity({ rule, draft }, cause) {
      const set = ruleSetting(rule.id, draft.path)
      return set ?? severityAt(draft.path, draft.severity ?? rule.severity, { cause, isThirdParty, asked })
    },
    impact(path) {
      if (!impacts.has(path)) impacts.set(path, impactOf(path, head.project.graph))
      return impacts.get(path)
    },
  }
}

function comparisonOf({ head, base, changes }: ReportInput): Comparison | undefined {
  if (!base || !changes) return undefined
  const origins = new Map([...changes.renames].map(([from, to]) => [to, from]))
  return { head: head.project, base: base.project, changes, origins }
}

/** By place or by cause, so that whoever asks for a deleted file sees what its deletion breaks. */
function isAsked(finding: Finding, paths: readonly string[]): boolean {
  if (paths.length === 0) return true
  const places = [finding.path, finding.cause?.path, finding.cause?.movedTo].filter(place => place !== undefined)
  return paths
    .map(displayName)
    .some(asked => places.some(place => asked === '' || place === asked || place.startsWith(`${asked}/`)))
}

const COUNTED: Record<Resolution['kind'], keyof VerdictCounts> = {
  found: 'found',
  optional: 'optional',
  case: 'case',
  provided: 'provided',
  outside: 'outside',
  'not-deployed': 'notDeployed',
  missing: 'missing',
  unknown: 'unknown',
}

function countVerdicts(sites: Project['sites']): VerdictCounts {
  const counts = { found: 0, optional: 0, case: 0, provided: 0, outside: 0, notDeployed: 0, missing: 0, unknown: 0 }
  for (const site of sites) counts[COUNTED[site.resolution.kind]]++
  return counts
}
