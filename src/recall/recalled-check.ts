import { createHash } from 'node:crypto'
import type { ReportCache } from '../cache/report-cache.ts'
import type { CheckOptions, Notes } from '../check.ts'
import type { Report } from '../model/report.ts'
import type { FactsStore } from '../php/facts-store.ts'
import { watchStore } from '../pipeline/reading/watched-store.ts'
import { watchTree } from '../tree/watch-tree.ts'
import { type Answer, isAnswer, listAbsences, stillHolds } from './answer.ts'
import { isReference, type Listings, referenceOf, type Watched } from './reference.ts'
import { listTree } from './tree-listing.ts'

/** What a run has at hand to answer with. */
export interface Recalling {
  /** Without notes its answer holds for the same trees alone. */
  check(options: CheckOptions, notes: Notes): Promise<Report>
  readonly reports: ReportCache | undefined
  /** Opened when it is needed. */
  storeFor(): Promise<FactsStore | undefined>
}

/**
 * As `check`; but where an earlier run was asked the very same of the very same trees, it gives its report: equal inputs,
 * equal reports. So it does where what changed since then says the same about all that the report hangs on. What was read
 * while it changed, or could not be read, is never kept. `notes` are taken where it is checked.
 */
export async function recalledCheck(options: CheckOptions, recalling: Recalling, notes: Notes = {}): Promise<Report> {
  const { reports, storeFor } = recalling
  const question = reports && questionOf(options)
  if (reports === undefined || question === undefined)
    return recalling.check(withStore(options, await storeFor()), notes)
  const known = reports.get(question.key)
  if (isAnswer(known) && stillHolds(known, options)) return known.report
  const told = await toldBefore(options, question, { ...recalling, reports })
  if (told === undefined) return checkAnew(options, question, { ...recalling, reports, notes })
  reports.set(question.key, told)
  return told.report
}

/** What is asked, of which trees. */
interface Question {
  /** Of all that a report is made of. */
  readonly key: string
  /** The same but for contents, and for what only is told with the report. */
  readonly outline: string
  readonly listings: Listings
}

/** Progress, signal and store change nothing in a report. */
function questionOf({ head, base, signal, onProgress, factsStore, ...asked }: CheckOptions): Question | undefined {
  const now = listTree(head)
  const before = base && listTree(base)
  if (!now || (base && !before)) return undefined
  const listings: Listings = { head: now, ...(before && { base: before }) }
  const { range, ...same } = asked
  const shapes = [now.shape, before?.shape]
  return { key: digest([shapes, now.ids, before?.ids, asked]), outline: digest([shapes, same]), listings }
}

function digest(value: unknown): string {
  return createHash('sha256').update(JSON.stringify(value, withCollections)).digest('hex')
}

function withCollections(_: string, value: unknown): unknown {
  return value instanceof Map || value instanceof Set ? [...value] : value
}

type WithReports = Recalling & { readonly reports: ReportCache }

async function toldBefore(
  options: CheckOptions,
  { outline, listings }: Question,
  { reports, storeFor }: WithReports,
): Promise<Answer | undefined> {
  const reference = reports.get(outline)
  if (!isReference(reference) || !stillHolds(reference, options)) return undefined
  const store = await storeFor()
  if (store === undefined || isMisled(store)) return undefined
  const { answerFrom } = await import('./answer-from.ts')
  return answerFrom(reference, { options, listings, store })
}

async function checkAnew(options: CheckOptions, question: Question, anew: WithReports & { readonly notes: Notes }) {
  const { check, reports, storeFor, notes } = anew
  const given = await storeFor()
  const store = given && watchStore(given)
  const trees = { head: watchTree(options.head), ...(options.base && { base: watchTree(options.base) }) }
  const asked = { ...options, head: trees.head.tree, ...(trees.base && { base: trees.base.tree }) }
  const report = await check(withStore(asked, store?.store), notes)
  const isTrue = trees.head.isTrue() && trees.base?.isTrue() !== false
  if (given && !isTrue) misled.add(given)
  if (!isTrue || isMisled(given) || !report.problems.every(isOfContent)) return report
  const answer: Answer = { report, absences: listAbsences(trees) }
  reports.set(question.key, answer)
  const { names, tellsAll = false } = notes
  const watched: Watched | undefined = store && names && { trees, store, names, tellsAll }
  const reference = watched && referenceOf(answer, options, { listings: question.listings, watched })
  if (reference) reports.set(question.outline, reference)
  return report
}

/** What they know until the run ends may come from other bytes than those that an id names, and nobody reads these again. */
const misled = new WeakSet<FactsStore>()

function isMisled(store: FactsStore | undefined): boolean {
  return store !== undefined && misled.has(store)
}

function withStore(options: CheckOptions, factsStore: FactsStore | undefined): CheckOptions {
  return { ...options, ...(factsStore && { factsStore }) }
}

function isOfContent({ kind }: Report['problems'][number]): boolean {
  return kind === 'unparsable'
}
