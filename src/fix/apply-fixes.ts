import { lstat, readFile, realpath, rename } from 'node:fs/promises'
import { dirname, join, sep } from 'node:path'
import { writeOutput } from '../io/write-output.ts'
import { errorCode, errorReason } from '../model/error-code.ts'
import { displayName, encodeName } from '../model/path.ts'
import type { Report } from '../model/report.ts'
import { type FileChange, type FileRename, type FixableTree, type FixPlan, planFixes } from './plan-fixes.ts'

/** A directory whose files can be mended: what `openDirectory` gives. */
export interface FixableDirectory extends FixableTree {
  /** Absolute: what `paths` are relative to. */
  readonly root: string
}

/** What came of a plan on the disk, in words for people: `wp-settings.php:142: Write locale.php for locale.phpp`. */
export interface FixOutcome {
  readonly fixed: readonly string[]
  /** With the reason at the end. */
  readonly refused: readonly string[]
}

/**
 * Applies what is certain among the fixes of a report to the directory that was checked as `head`. A file that has changed
 * since is left alone; each other one is replaced as a whole, or stays as it was. Renames overwrite nothing.
 */
export async function applyFixes(report: Pick<Report, 'findings'>, head: FixableDirectory): Promise<FixOutcome> {
  return applyPlan(await planFixes(report.findings, head), head.root)
}

/** `root` is absolute. Does not reject for a file that cannot be changed: it is among the refused. */
export async function applyPlan(plan: FixPlan, root: string): Promise<FixOutcome> {
  const faults = new Map<string, string>()
  const note = (path: string, why: string | undefined) => why !== undefined && faults.set(displayName(path), why)
  for (const change of plan.changes) note(change.path, await write(change, root))
  for (const move of plan.renames) note(move.from, await moveFile(move, root))
  const planned = plan.fixes.map(fix => ({ said: `${fix.path}:${fix.line}: ${fix.title}`, why: faults.get(fix.file) }))
  return {
    fixed: planned.flatMap(({ said, why }) => (why === undefined ? said : [])),
    refused: [
      ...planned.flatMap(({ said, why }) => (why === undefined ? [] : `${said}: ${why}`)),
      ...plan.refused.map(({ path, line, title, why }) => `${path}:${line}: ${title}: ${why}`),
    ],
  }
}

/** Why it was not done; undefined when it was. */
type Fault = string | undefined

async function write({ path, before, after }: FileChange, root: string): Promise<Fault> {
  return unlessFailing(async () => {
    const file = await inside(path, root)
    if (file === undefined) return 'it lies outside of the directory'
    if ((await readFile(file)).compare(Buffer.from(before)) !== 0) return 'it has changed since it was checked'
    await writeOutput(file, after)
    return undefined
  })
}

async function moveFile({ from, to }: FileRename, root: string): Promise<Fault> {
  return unlessFailing(async () => {
    const [old, fresh] = [await inside(from, root), await inside(to, root)]
    if (old === undefined || fresh === undefined) return 'it lies outside of the directory'
    if (await isTaken(fresh, old)) return `${displayName(to)} is there already`
    await rename(bytesOf(old), bytesOf(fresh))
    return undefined
  })
}

async function unlessFailing(work: () => Promise<Fault>): Promise<Fault> {
  try {
    return await work()
  } catch (error) {
    return errorReason(error)
  }
}

/** A directory on the way may be a link that leads out. */
async function inside(path: string, root: string): Promise<string | undefined> {
  const file = join(root, path)
  const [top, directory] = [await realpath(root), await realpath(dirname(file))]
  return directory === top || directory.startsWith(top.endsWith(sep) ? top : `${top}${sep}`) ? file : undefined
}

/** Where case does not matter, the new name of a file may be its old one. */
async function isTaken(file: string, old: string): Promise<boolean> {
  try {
    const [there, own] = [await lstat(bytesOf(file)), await lstat(bytesOf(old))]
    return there.ino !== own.ino || there.dev !== own.dev
  } catch (error) {
    if (errorCode(error) === 'ENOENT') return false
    throw error
  }
}

/** Names that are not UTF-8 are only found by their bytes. */
function bytesOf(file: string): Buffer {
  return Buffer.from(encodeName(file))
}
