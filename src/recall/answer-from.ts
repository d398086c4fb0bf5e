import type { CheckOptions } from '../check.ts'
import type { FileTree } from '../model/file-tree.ts'
import type { Finding } from '../model/finding.ts'
import { baseNameOf, displayName, type RepoPath } from '../model/path.ts'
import type { Report } from '../model/report.ts'
import type { FactsStore } from '../php/facts-store.ts'
import { type ChangedFile, stillSays } from '../pipeline/evaluating/still-says.ts'
import type { Answer } from './answer.ts'
import { type Modified, modifiedThenAndNow } from './modified-paths.ts'
import type { Listings, Reference } from './reference.ts'
import { idsOf, type RememberedTree } from './remembered-tree.ts'
import type { TreeListing } from './tree-listing.ts'

export interface Now {
  readonly options: CheckOptions
  /** Of trees with the same paths and entries as those of the reference. */
  readonly listings: Listings
  readonly store: FactsStore
}

/** When more files have other contents, looking at each takes longer than it may save. */
const MAX_CHANGED = 100

/**
 * The report of an earlier run for trees in which some files have other contents since. `undefined` where one of them says
 * something else than then, or is told of in the report, whose lines may be others now.
 */
export async function answerFrom(reference: Reference, now: Now): Promise<Answer | undefined> {
  const { options, listings } = now
  const head = changedIn({ tree: options.head, listing: listings.head, remembered: reference.head })
  const base =
    options.base && listings.base && reference.base
      ? changedIn({ tree: options.base, listing: listings.base, remembered: reference.base })
      : []
  const changed = head && base && [...head, ...base]
  if (!changed || changed.length > MAX_CHANGED) return undefined
  if (!changed.every(({ path }) => isInBoth(path, options)) || tellsOfAny(reference.report, changed)) return undefined
  const modified = await modifiedThenAndNow(reference, now)
  if (modified && hangsOnWhatChanged(reference, options) && !areEqual(modified)) return undefined
  const names = new Set(reference.names)
  const store = readOnly(now.store)
  for (const file of changed) if (!(await stillSays(file, { ...file, names, store }))) return undefined
  return { report: retold(reference, options, modified), absences: reference.absences }
}

/** What this looks at is not kept: writing all that is kept anew would take longer. */
function readOnly(store: FactsStore): FactsStore {
  const { classes } = store
  const set = () => undefined
  return { get: id => store.get(id), set, ...(classes && { classes: { get: id => classes.get(id), set } }) }
}

type Changed = ChangedFile & { readonly marks: readonly string[] }

interface Compared {
  readonly tree: FileTree
  readonly listing: TreeListing
  readonly remembered: RememberedTree
}

/** `undefined` where bytes have changed that were looked at themselves. */
function changedIn({ tree, listing, remembered }: Compared): readonly Changed[] | undefined {
  const raw = new Set(remembered.raw)
  const changed: Changed[] = []
  const { paths, ids } = listing
  for (const [index, before] of idsOf(remembered, paths.length).entries()) {
    const path = paths[index]
    if (path === undefined || before === ids[index]) continue
    if (raw.has(index) || baseNameOf(path) === 'composer.json' || tree.entry(path).kind !== 'file') return undefined
    changed.push({ path, before, tree, marks: remembered.ways[remembered.wayOf[index] ?? 0] ?? [] })
  }
  return changed
}

/** What was added or deleted is paired by its content with what it was renamed from. */
function isInBoth(path: RepoPath, { head, base }: CheckOptions): boolean {
  return base === undefined || (head.paths.has(path) && base.paths.has(path))
}

function tellsOfAny(report: Report, changed: readonly Changed[]): boolean {
  const text = JSON.stringify({ ...report, range: undefined })
  return changed.some(({ path }) => text.includes(JSON.stringify(displayName(path)).slice(1, -1)))
}

/** What changed besides explains a finding where no line or target does; another file may, when that has changed too. */
function hangsOnWhatChanged({ report, tellsAll }: Reference, { paths = [] }: CheckOptions): boolean {
  return (paths.length > 0 && !tellsAll) || report.findings.some(isExplainedBySurroundings)
}

function isExplainedBySurroundings({ cause, unexplained }: Finding): boolean {
  return unexplained === true || cause?.kind === 'context-changed' || cause?.kind === 'value-changed'
}

function areEqual({ was, is }: Modified): boolean {
  return was.length === is.length && was.every((path, index) => path === is[index])
}

/** The range is told as it is now, and how many files it changes. */
function retold({ report }: Reference, { range }: CheckOptions, modified: Modified | undefined): Report {
  const { range: _, ...rest } = report
  const more = modified ? modified.is.length - modified.was.length : 0
  return {
    ...rest,
    ...(range ? { range } : {}),
    summary: { ...report.summary, filesChanged: report.summary.filesChanged + more },
  }
}
