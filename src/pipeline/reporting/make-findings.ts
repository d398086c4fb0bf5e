import type { Cause, Finding, Impact } from '../../model/finding.ts'
import { FILE_START } from '../../model/location.ts'
import { displayName, type RepoPath } from '../../model/path.ts'
import type { Draft } from '../../rules/rule.ts'
import type { RuledDraft } from '../finding/apply-rules.ts'

/** What a draft does not know of itself. */
export interface Surroundings {
  severity(ruled: RuledDraft, cause: Cause | undefined): Finding['severity'] | 'off'
  cause(ruled: RuledDraft): Cause | undefined
  /** Whether something in the change must have brought it, known or not. */
  isBrought(ruled: RuledDraft): boolean
  impact(path: RepoPath): Impact | undefined
  line(path: RepoPath, line: number): string
  fingerprint(ruled: RuledDraft): string
}

/** Completes drafts to findings; those whose rule is off for their file are left out. Sorted. */
export function makeFindings(drafts: readonly RuledDraft[], surroundings: Surroundings): Finding[] {
  const findings = drafts.flatMap(ruled => makeFinding(ruled, surroundings))
  return findings.sort(compareFindings)
}

function makeFinding(ruled: RuledDraft, surroundings: Surroundings): readonly Finding[] {
  const { rule } = ruled
  const cause = surroundings.cause(ruled)
  const draft = withMove(ruled.draft, cause)
  const severity = surroundings.severity(ruled, cause)
  if (severity === 'off') return []
  const { start, end } = draft.span ?? FILE_START
  const impact = surroundings.impact(draft.path)
  return [
    {
      rule: rule.id,
      severity,
      ...(draft.proof ? { proof: draft.proof } : {}),
      suppressed: null,
      snippet: draft.span ? surroundings.line(draft.path, start.line) : '',
      path: displayName(draft.path),
      line: start.line,
      column: start.column,
      endLine: end.line,
      endColumn: end.column,
      message: draft.message,
      ...(draft.target ? { target: draft.target } : {}),
      ...(cause ? { cause } : surroundings.isBrought(ruled) ? { unexplained: true as const } : {}),
      ...(impact ? { impact } : {}),
      related: [...(draft.related ?? [])],
      fixes: [...(draft.fixes ?? [])],
      fingerprint: surroundings.fingerprint(ruled),
    },
  ]
}

/** A target that was renamed is known by its new name, whatever it is called now: formats of one line say no more. */
function withMove(draft: Draft, cause: Cause | undefined): Draft {
  const { target, message } = draft
  const movedTo = cause?.kind === 'target-renamed' ? cause.movedTo : undefined
  if (target === undefined || target.nearest !== undefined || movedTo === undefined) return draft
  return { ...draft, message: `${message} Did you mean ${movedTo}?`, target: { ...target, nearest: movedTo } }
}

/** By path, line, column, rule, then message: by code unit, the same on every machine. */
function compareFindings(a: Finding, b: Finding): number {
  return (
    compareText(a.path, b.path) ||
    a.line - b.line ||
    a.column - b.column ||
    compareText(a.rule, b.rule) ||
    compareText(a.message, b.message)
  )
}

function compareText(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0
}
