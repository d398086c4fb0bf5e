import type { Finding, Fix, TextEdit } from '../model/finding.ts'
import { markdownFence, markdownText } from '../report/markdown-text.ts'
import { openableName } from '../report/real-name.ts'
import { renameCommand } from '../report/shell-quote.ts'
import { diffLines } from './diff-lines.ts'

/** A file of a pull request: its diff as the API gives it, absent for a binary or a very big one. */
export interface DiffFile {
  readonly path: string
  readonly patch?: string
}

/** One remark of a review: a suggestion on a line, or a comment on a file. `body` ends with a hidden marker. */
export type ReviewRemark =
  | { readonly kind: 'line'; readonly path: string; readonly line: number; readonly body: string }
  | { readonly kind: 'file'; readonly path: string; readonly body: string }

export interface ReviewRemarks {
  readonly remarks: readonly ReviewRemark[]
  /** Fixes that are certain but lie outside of the diff, or are too many. */
  readonly left: number
}

const MOST = 30

/**
 * What a review can say of these findings: only fixes that are certain, only on lines that the diff shows and whose text
 * is the one that was checked. `said`: the texts of remarks that are there already. Pure.
 */
export function reviewRemarks(
  findings: readonly Finding[],
  files: readonly DiffFile[],
  said: readonly string[],
): ReviewRemarks {
  const known = new Map(files.map(file => [file.path, file]))
  const remarks: ReviewRemark[] = []
  let left = 0
  for (const finding of findings) {
    const fix = finding.suppressed === null ? finding.fixes.find(({ safe }) => safe) : undefined
    if (fix === undefined || said.some(text => text.includes(markerOf(finding)))) continue
    const remark = remarkOf(finding, fix, known)
    if (remark === undefined || remarks.length === MOST) left++
    else remarks.push(remark)
  }
  return { remarks, left }
}

/** Of the finding, so that a run that comes again does not say it again. */
function markerOf({ fingerprint }: Finding): string {
  return `<!-- deploy-guard: ${fingerprint.replaceAll(/[^\w:.-]/g, '_').replaceAll('--', '__')} -->`
}

function remarkOf(finding: Finding, fix: Fix, files: ReadonlyMap<string, DiffFile>): ReviewRemark | undefined {
  const said = markdownText(finding.message)
  if (fix.kind === 'rename') {
    const path = openableName(fix.rename.from)
    if (!files.has(path)) return undefined
    const body = `${said}\n\n${markdownFence([renameCommand(fix.rename)], 'sh')}\n\n${markerOf(finding)}`
    return { kind: 'file', path, body }
  }
  const [edit] = fix.edits
  if (edit === undefined || fix.edits.length > 1 || edit.startLine !== edit.endLine) return undefined
  const path = openableName(edit.path)
  const text = diffLines(files.get(path)?.patch ?? '').get(edit.startLine)
  if (text === undefined || (edit.startLine === finding.line && text !== finding.snippet)) return undefined
  const body = `${said}\n\n${markdownFence([edited(text, edit)], 'suggestion')}\n\n${markerOf(finding)}`
  return { kind: 'line', path, line: edit.startLine, body }
}

function edited(line: string, { startColumn, endColumn, text }: TextEdit): string {
  return line.slice(0, startColumn - 1) + text + line.slice(endColumn - 1)
}
