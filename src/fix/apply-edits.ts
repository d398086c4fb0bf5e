import type { Finding, Fix, TextEdit } from '../model/finding.ts'

/** A finding and the fix of it that shall be applied. */
export interface Edited {
  readonly finding: Finding
  readonly fix: Extract<Fix, { kind: 'edit' }>
}

export interface EditOutcome<T extends Edited> {
  readonly text: string
  readonly applied: readonly T[]
  /** `why` follows a colon. */
  readonly refused: readonly { readonly item: T; readonly why: string }[]
}

interface Change {
  readonly from: number
  readonly to: number
  readonly text: string
}

/** Applies fixes to the text of one file: each as a whole or not at all, the first one first. */
export function applyEdits<T extends Edited>(text: string, items: readonly T[]): EditOutcome<T> {
  const starts = lineStarts(text)
  const changes: Change[] = []
  const applied: T[] = []
  const refused: { item: T; why: string }[] = []
  for (const item of items) {
    const found = item.fix.edits.map(edit => changeOf(edit, { text, starts, item }))
    const wanted = found.filter(change => change !== undefined)
    if (wanted.length < found.length) refused.push({ item, why: 'the file is no longer what was checked' })
    else if (wanted.some(change => changes.some(other => clash(change, other)))) {
      refused.push({ item, why: 'another fix changes the same place' })
    } else {
      changes.push(...wanted.filter(change => !changes.some(other => isSame(change, other))))
      applied.push(item)
    }
  }
  return { text: changed(text, changes), applied, refused }
}

interface Where {
  readonly text: string
  readonly starts: readonly number[]
  readonly item: Edited
}

/** Undefined where the edit does not fit: the line is not there, or not the one that the finding shows. */
function changeOf(edit: TextEdit, { text, starts, item }: Where): Change | undefined {
  const { finding, fix } = item
  const from = offsetOf(edit.startLine, edit.startColumn, { text, starts })
  const to = offsetOf(edit.endLine, edit.endColumn, { text, starts })
  const isElsewhere = fix.edits.some(({ path }) => path !== edit.path)
  if (from === undefined || to === undefined || to < from || isElsewhere) return undefined
  const isShown = edit.path === finding.path && edit.startLine === finding.line
  if (isShown && lineAt(edit.startLine, { text, starts }) !== finding.snippet) return undefined
  return { from, to, text: edit.text }
}

type Lines = Pick<Where, 'text' | 'starts'>

function offsetOf(line: number, column: number, lines: Lines): number | undefined {
  const start = lines.starts[line - 1]
  const length = lineAt(line, lines)?.length
  return start === undefined || length === undefined || column > length + 1 ? undefined : start + column - 1
}

function lineAt(line: number, { text, starts }: Lines): string | undefined {
  const start = starts[line - 1]
  if (start === undefined) return undefined
  const next = starts[line]
  return text.slice(start, next ?? text.length).replace(/(?:\r\n|\r|\n)$/, next === undefined ? '$&' : '')
}

/** Lines as positions count them: a byte order mark is no column. */
function lineStarts(text: string): readonly number[] {
  const starts = [text.startsWith('\uFEFF') ? 1 : 0]
  for (const end of text.matchAll(/\r\n|\r|\n/g)) starts.push(end.index + end[0].length)
  return starts
}

function clash(one: Change, other: Change): boolean {
  return !isSame(one, other) && one.from <= other.to && other.from <= one.to
}

function isSame(one: Change, other: Change): boolean {
  return one.from === other.from && one.to === other.to && one.text === other.text
}

function changed(text: string, changes: readonly Change[]): string {
  const last = [...changes].sort((a, b) => b.from - a.from)
  return last.reduce((left, { from, to, text: put }) => left.slice(0, from) + put + left.slice(to), text)
}
