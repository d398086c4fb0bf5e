import { UserError } from './model/errors.ts'
import type { FileTree } from './model/file-tree.ts'
import { compileRuleSettings, isOffEverywhere } from './model/judgement.ts'
import type { RangeInfo, Report } from './model/report.ts'
import { defaultSettings, type Settings } from './model/settings.ts'
import type { Baseline } from './model/suppression.ts'
import type { Verdict } from './model/verdict.ts'
import { type FactsStore, memoryStore } from './php/facts-store.ts'
import { applyRules, type RuledDrafts } from './pipeline/apply-rules.ts'
import { withAsideEdges } from './pipeline/aside-edges.ts'
import { findContents } from './pipeline/contents.ts'
import { distrustingStore } from './pipeline/distrusting-store.ts'
import { joinReports } from './pipeline/join-reports.ts'
import { judgeAside } from './pipeline/judge-aside.ts'
import { judgeAutoload } from './pipeline/judge-autoload.ts'
import { makeReport, type ReportInput } from './pipeline/make-report.ts'
import { type Part, type ProjectSettings, questionsOf } from './pipeline/parts.ts'
import { type Progress, progressOf } from './pipeline/progress.ts'
import { readFacts, type TreeFacts } from './pipeline/read-facts.ts'
import { remembered } from './pipeline/remembered.ts'
import { resolveTree } from './pipeline/resolve-tree.ts'
import { findSuppressions } from './pipeline/suppressions.ts'
import { withInstalled } from './pipeline/third-party.ts'
import { turn } from './pipeline/turn.ts'
import { unchangedSince } from './pipeline/unchanged-since.ts'
import type { EvaluatedProject } from './resolve/evaluate-project.ts'
import { judgeProject } from './resolve/judge-project.ts'
import type { Project } from './resolve/project.ts'
import { type CustomRule, withCustomRules } from './rules/custom-rules.ts'
import type { Rule } from './rules/rule.ts'
import { diffTrees } from './tree/changes.ts'
import { deployedTree } from './tree/deployed-tree.ts'

export type { ProjectSettings } from './pipeline/parts.ts'
export type { Progress } from './pipeline/progress.ts'

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

/** One tree on its way through the pipeline. */
interface Side {
  readonly tree: FileTree
  readonly facts: TreeFacts
  readonly evaluated: EvaluatedProject
}

/**
 * Tells what would break if `head` were deployed over `base`: findings(head) − findings(base). Reads nothing but the two
 * trees. Rejects with UserError where it was cancelled; what cannot be checked is a problem in the report.
 */
export async function check(options: CheckOptions): Promise<Report> {
  if (!options.projects?.length) return makeReport(await judgeTrees(options))
  requireHead(options)
  const questions = questionsOf(options)
  const reports: Report[] = []
  for (const question of questions) reports.push(await makeReport(await judgeTrees(question)))
  return joinReports(questions, reports)
}

/** What a report is made of, and what its verdicts come from. */
export interface JudgedTrees extends ReportInput {
  readonly evaluated: { readonly head: EvaluatedProject; readonly base?: EvaluatedProject }
}

/** All of `check` but the report. Rejects as it does. */
export async function judgeTrees(given: CheckOptions): Promise<JudgedTrees> {
  requireHead(given)
  const rules = withCustomRules(given.rules)
  const settings = await withInstalled(completeSettings(rules, given.settings), given.head)
  const options = await withDeployed(given, settings)
  const kept = options.factsStore ?? (options.base && memoryStore())
  const store = kept && distrustingStore(kept, [options.head, ...(options.base ? [options.base] : [])])
  const head = await prepare(options.head, { options, settings, store })
  const base = options.base && (await prepare(options.base, { options, settings, store }))
  const changes = base && (await diffTrees(base.tree, head.tree))
  const judged = judgeProject(
    head.evaluated,
    base && { evaluated: base.evaluated, renames: changes?.renames ?? new Map() },
  )
  const aside = await judgeAside({
    head: head.evaluated,
    base: base && changes && { evaluated: base.evaluated, gone: changes },
    settings,
    store,
    signal: options.signal,
  })
  const autoload = await judgeAutoload({
    head: head.evaluated,
    base: base?.evaluated,
    settings,
    store,
    signal: options.signal,
  })
  const after = withAsideEdges({ ...judged.head, ...aside.head, ...autoload.head })
  const headProject = await withContents(after, options.base)
  const baseProject =
    judged.base &&
    (await withContents(withAsideEdges({ ...judged.base, ...aside.base, ...autoload.base }), options.head))
  await turn(options.signal)
  progressOf(options).judging()
  const drafts = ruled(rules, headProject, baseProject)
  const before = baseProject && ruled(rules, baseProject, headProject)
  const shared = { settings, rules, baseline: options.baseline }
  const renames = changes?.renames
  const trusts = options.ignoresFrom === 'base' ? unchangedSince(options, renames) : undefined
  const known = await findSuppressions({ ...suppressionInput(head, drafts), ...shared, renames, trusts })
  const knownBefore = base && before && (await findSuppressions({ ...suppressionInput(base, before), ...shared }))
  return {
    options,
    settings,
    head: { project: headProject, ...known },
    ...(baseProject && knownBefore && changes ? { base: { project: baseProject, ...knownBefore }, changes } : {}),
    problems: [...head.facts.problems, ...autoload.problems, ...drafts.problems],
    evaluated: { head: head.evaluated, ...(base && { base: base.evaluated }) },
  }
}

/** Callers without types forget it, or forget to await it. */
function requireHead({ head }: Partial<CheckOptions>): void {
  if (head?.paths !== undefined) return
  const advice = "such as `head: await openDirectory('.')`"
  throw new UserError('bad-usage', `check needs the tree that is to be judged, ${advice}.`)
}

/** Rules that are off by default are so wherever the settings do not name them. */
function completeSettings(rules: readonly Rule[], given: Partial<Settings> = {}): Settings {
  const off = rules.flatMap(({ id, defaultSetting }) => (defaultSetting ? [[id, defaultSetting] as const] : []))
  return { ...defaultSettings, ...given, rules: { ...Object.fromEntries(off), ...given.rules } }
}

/** Both trees as the settings say that they are deployed. */
async function withDeployed(given: CheckOptions, { deploy }: Settings): Promise<CheckOptions> {
  const origin = (key: string) => given.settingOrigins?.get(key)
  const head = await deployedTree(given.head, deploy, origin)
  return { ...given, head, ...(given.base && { base: await deployedTree(given.base, deploy, origin) }) }
}

interface Preparing {
  readonly options: CheckOptions
  readonly settings: Settings
  readonly store: FactsStore | undefined
}

async function prepare(tree: FileTree, { options, settings, store }: Preparing): Promise<Side> {
  const progress = progressOf(options)
  const { signal } = options
  const contents = remembered(tree)
  const facts = await readFacts({ tree, contents, settings, store, signal, onFile: progress.reading })
  progress.resolving()
  return { tree, facts, evaluated: await resolveTree({ tree, contents, facts: facts.files, settings, store, signal }) }
}

async function withContents(project: Project, other: FileTree | undefined): Promise<Project> {
  return { ...project, holdsPhp: await findContents(project, other) }
}

function suppressionInput({ tree, facts }: Side, { drafts, problems }: RuledDrafts) {
  return { tree, facts: facts.files, drafts, problems: [...facts.problems, ...problems] }
}

function ruled(rules: readonly Rule[], project: Project, other: Project | undefined): RuledDrafts {
  const context = { project, comparing: other !== undefined, ...(other ? { other } : {}) }
  const { settings } = project
  const setting = compileRuleSettings(settings)
  const running = rules.filter(({ id }) => !isOffEverywhere(id, settings))
  return applyRules(running, context, (rule, path) => setting(rule, path) === 'off')
}
