import type { CheckOptions, Notes } from '../check.ts'
import type { Finding } from '../model/finding.ts'
import type { Report } from '../model/report.ts'
import type { OpenRun } from '../run/open-run.ts'
import { openBase } from '../run/open-trees.ts'
import type { Env } from './input-values.ts'

/** Errors that an earlier push brought. */
export interface AlsoPresent {
  readonly errors: readonly Finding[]
  /** Whether they are among the findings of the report: then they are not in production yet. */
  readonly counted: boolean
}

export interface AlsoPresentRequest {
  readonly run: OpenRun
  readonly report: Report
  /** What the report was made with. */
  readonly options: CheckOptions
  /** What the check took down. */
  readonly notes: Notes
  /** As it was made with. */
  check(options: CheckOptions): Promise<Report>
  readonly env: Env
}

/**
 * A push is compared with what was deployed last, where that is known, or else with what was there before the push. Some
 * errors are then older than the push: they are named, so that nobody looks for them in its commits. Undefined when there
 * are none, or it was no push.
 */
export async function findAlsoPresent(request: AlsoPresentRequest): Promise<AlsoPresent | undefined> {
  const { run, report } = request
  const { range } = run
  if (range.kind !== 'compare' || range.alsoPresent === null) return undefined
  if (range.alsoPresent.sha === range.base.sha) return named(await before(request), false)
  const fromPush = await sincePush(request)
  return named(fromPush === undefined ? [] : withoutThose(errorsOf(report), fromPush), true)
}

function named(errors: readonly Finding[], counted: boolean): AlsoPresent | undefined {
  return errors.length === 0 ? undefined : { errors, counted }
}

/** Errors that the base has as well. */
async function before({ report, options, notes, check }: AlsoPresentRequest): Promise<readonly Finding[]> {
  if (report.summary.preexisting === 0) return []
  const { base: _base, ...everything } = options
  const whole = await (notes.alone?.() ?? check(withStore(everything, notes)))
  return withoutThose(errorsOf(whole), errorsOf(report))
}

function withStore(options: CheckOptions, { store }: Notes): CheckOptions {
  return { ...options, ...(store && { factsStore: store }) }
}

/** Errors that the tree before the push does not have. */
async function sincePush({ run, report, options, notes, check, env }: AlsoPresentRequest) {
  const { range, head, directory } = run
  if (range.kind !== 'compare' || range.alsoPresent === null || report.summary.errors === 0) return undefined
  const { tree } = await openBase(range.alsoPresent, head, { directory, env })
  try {
    return errorsOf(await check(withStore({ ...options, base: tree }, notes)))
  } finally {
    await tree.close?.()
  }
}

function errorsOf({ findings }: Report): readonly Finding[] {
  return findings.filter(({ severity, suppressed }) => severity === 'error' && suppressed === null)
}

function withoutThose(findings: readonly Finding[], others: readonly Finding[]): readonly Finding[] {
  const known = new Set(others.map(({ fingerprint }) => fingerprint))
  return findings.filter(({ fingerprint }) => !known.has(fingerprint))
}
