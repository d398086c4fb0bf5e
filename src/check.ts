import type { FileTree } from './model/file-tree.ts'
import type { RangeInfo, Report } from './model/report.ts'
import type { Settings } from './model/settings.ts'
import type { Baseline } from './model/suppression.ts'
import type { Verdict } from './model/verdict.ts'
import type { FactsStore } from './php/facts-store.ts'
import { evaluateSides, type Sides } from './pipeline/evaluating/evaluate-sides.ts'
import { findInSides } from './pipeline/finding/find-in-sides.ts'
import { judgeSides } from './pipeline/finding/judge-sides.ts'
import { type Part, type ProjectSettings, questionsOf } from './pipeline/parts.ts'
import { type Progress, progressOf } from './pipeline/progress.ts'
import { joinReports } from './pipeline/reporting/join-reports.ts'
import { makeReport, type ReportInput } from './pipeline/reporting/make-report.ts'
import { requireHead, type Setup, setUp } from './pipeline/setup.ts'
import { turn } from './pipeline/turn.ts'
import type { EvaluatedProject } from './resolve/evaluate-project.ts'
import type { CustomRule } from './rules/custom-rules.ts'

export type { ProjectSettings } from './pipeline/parts.ts'
export type { Progress } from './pipeline/progress.ts'
export { type ReadAhead, readAhead } from './pipeline/reading/read-ahead.ts'

export interface CheckOptions {
  /** The files as they will be deployed. */
  readonly head: FileTree
  /** The files as they are deployed now; absent: everything that is wrong with head is reported. */
  readonly base?: FileTree
  readonly settings?: Partial<Settings>
  /** Where a setting comes from, by its key: `deploy.exclude.0` → `deploy-guard.config.json:3:5`. For messages. */
  readonly settingOrigins?: ReadonlyMap<string, string>
  /**
   * Directories that are judged by settings of their own, and `''` for the rest; `settings` and `baseline` do not count then.
   * Each is a check of its own over the whole trees.
   */
  readonly projects?: readonly ProjectSettings[]
  /** The files that are judged, of a tree with several projects. */
  readonly part?: Part
  /** How head and base were chosen; goes into the report as it is. */
  readonly range?: RangeInfo
  /** What the report calls its scope; by default `changed` with a base and `all` without. */
  readonly scope?: Report['scope']
  /** What the file that the settings name says: see `parseBaseline`. */
  readonly baseline?: Baseline
  /**
   * Whose ignore comments count. `base`: the head comes from someone who may not decide, so that only those count that stand
   * in files as the base has them; without a base none does. Default `head`.
   */
  readonly ignoresFrom?: 'head' | 'base'
  /** Only findings in, or caused by, these files and directories. */
  readonly paths?: readonly string[]
  /** Also lists the includes that have one of these verdicts. */
  readonly show?: readonly Verdict[]
  /** Rejects with UserError `aborted`. */
  readonly signal?: AbortSignal
  readonly onProgress?: (progress: Progress) => void
  readonly factsStore?: FactsStore
  /** The caller's own, beside the built-in ones. Settings, ignore comments and the baseline count for them too. */
  readonly rules?: readonly CustomRule[]
}

/**
 * Tells what would break if `head` were deployed over `base`: findings(head) − findings(base). Reads nothing but the two
 * trees. Rejects with UserError where it was cancelled; what cannot be checked is a problem in the report.
 */
export function check(options: CheckOptions): Promise<Report> {
  return checkNoting(options, {})
}

/** What else comes out of a check. */
export interface Notes {
  /** The words by which files were asked for a second reading: see `sayTheSame`. */
  names?: ReadonlySet<string>
  /** None of the findings that the change brings was left out, whatever it is put down to. */
  tellsAll?: boolean
  /** What is wrong with head, whatever base is, from what this check found out. Absent where projects have own settings. */
  alone?: () => Promise<Report>
  /** What was read, for a further check of one of the trees. */
  store?: FactsStore | undefined
}

/** As `check`; takes down what an answer to a later question may need. */
export async function checkNoting(options: CheckOptions, notes: Notes): Promise<Report> {
  requireHead(options)
  if (!options.projects?.length) return checkOne(options, notes)
  const questions = questionsOf(options)
  const reports: Report[] = []
  const names = new Set<string>()
  let tellsAll = true
  for (const question of questions) {
    const noted: Notes = {}
    reports.push(await checkOne(question, noted))
    for (const name of noted.names ?? []) names.add(name)
    tellsAll &&= noted.tellsAll === true
    notes.store = noted.store
  }
  notes.names = names
  notes.tellsAll = tellsAll
  return joinReports(questions, reports)
}

async function checkOne(options: CheckOptions, notes: Notes): Promise<Report> {
  const setup = await setUp(options)
  const sides = await evaluateSides(setup)
  notes.names = new Set([...sides.head.evaluated.names, ...(sides.before?.evaluated.names ?? [])])
  notes.store = setup.store?.store
  notes.alone = async () => makeReport(await judge({ head: sides.head }, withoutBase(setup)))
  const judged = await judge(sides, setup)
  const report = await makeReport(judged)
  notes.tellsAll = judged.head.drafts.length === report.summary.preexisting + report.findings.length
  return report
}

function withoutBase(setup: Setup): Setup {
  const { base: _, ...options } = setup.options
  return { ...setup, options }
}

/** What a report is made of, and what its verdicts come from. */
export interface JudgedTrees extends ReportInput {
  readonly evaluated: { readonly head: EvaluatedProject; readonly base?: EvaluatedProject }
}

/** All of `check` but the report. Rejects as it does. */
export async function judgeTrees(options: CheckOptions): Promise<JudgedTrees> {
  const setup = await setUp(options)
  return judge(await evaluateSides(setup), setup)
}

async function judge(sides: Sides, setup: Setup): Promise<JudgedTrees> {
  const { options, settings } = setup
  const judged = await judgeSides(sides, setup)
  await turn(options.signal)
  progressOf(options).judging()
  const found = await findInSides(sides, judged, setup)
  const { head, before } = sides
  return {
    options,
    settings,
    head: found.head,
    ...(before && found.base ? { base: found.base, changes: before.changes } : {}),
    problems: [...head.facts.problems, ...judged.problems, ...found.problems],
    evaluated: { head: head.evaluated, ...(before && { base: before.evaluated }) },
  }
}
