import type { Fix, TextEdit } from '../model/finding.ts'
import { baseNameOf, directoryOf, displayName } from '../model/path.ts'
import { isVendorPath } from '../resolve/files/places.ts'
import type { IncludeSite } from '../resolve/verdicts/resolution.ts'

/** The literal that an operand ends with: its value, and how many characters stand behind its value. */
interface LastLiteral {
  readonly value: string
  readonly behind: number
}

/** Longer operands are cut, so that their end is not the end of the text. */
const WHOLE = 300

/**
 * Undefined where the end of the operand cannot be told from its text: facts fold whitespace and comments, and a column
 * is no index where a character is not ASCII. What an update would bring back is not mended either.
 */
function lastLiteral({ fact, path }: IncludeSite): LastLiteral | undefined {
  const { span, text } = fact
  if (span.start.line !== span.end.line || text.length >= WHOLE || isVendorPath(path)) return undefined
  const [, , value, closing = ''] = /(['"])([^'"\\$\s{}]+)\1(\)*)$/.exec(text) ?? []
  if (value === undefined || /[^\x21-\x7e]/.test(value)) return undefined
  return { value, behind: closing.length + 1 }
}

function editAt({ fact, path }: IncludeSite, literal: LastLiteral, change: { from: number; to: number; text: string }) {
  const { line, column } = fact.span.end
  const first = column - literal.behind - literal.value.length
  const edit: TextEdit = {
    path: displayName(path),
    startLine: line,
    startColumn: first + change.from,
    endLine: line,
    endColumn: first + change.to,
    text: change.text,
  }
  return edit
}

/**
 * The fix that makes an operand end in `meant` where it ends in `written`, both paths. None where something else than the
 * literal at its end would have to change.
 */
export function respell(site: IncludeSite, written: string, meant: string): readonly Fix[] {
  const literal = lastLiteral(site)
  if (literal === undefined || written === meant) return []
  const from = sharedStart(written, meant)
  const kept = Math.min(sharedEnd(written, meant), written.length - from, meant.length - from)
  const shift = literal.value.length - written.length
  const text = meant.slice(from, meant.length - kept)
  if (shift + from < 0 || !literal.value.endsWith(written.slice(from)) || /[^\x21-\x7e]|['"\\$]/.test(text)) return []
  const edit = editAt(site, literal, { from: shift + from, to: literal.value.length - kept, text })
  const words = [meant, written].map(path => displayName(path.slice(path.lastIndexOf('/', from - 1) + 1)))
  return [{ kind: 'edit', title: `Write ${words[0]} for ${words[1]}`, safe: true, edits: [edit] }]
}

/** The fix that puts a slash in front of the literal that follows a directory. */
export function addSlash(site: IncludeSite): readonly Fix[] {
  const literal = lastLiteral(site)
  if (literal === undefined) return []
  const edit = editAt(site, literal, { from: 0, to: 0, text: '/' })
  return [{ kind: 'edit', title: `Write /${literal.value} for ${literal.value}`, safe: true, edits: [edit] }]
}

/** The path in which only the base name of `written` is replaced by that of `nearest`, if both are in one directory. */
export function besides(written: string, nearest: string): string | undefined {
  const directory = directoryOf(written)
  const isSame = directory === directoryOf(nearest)
  const isBelow = directory.startsWith('…') && `/${directoryOf(nearest)}`.endsWith(directory.slice(1))
  if (!isSame && !isBelow) return undefined
  return directory === '' ? baseNameOf(nearest) : `${directory}/${baseNameOf(nearest)}`
}

function sharedStart(a: string, b: string): number {
  let length = 0
  while (length < a.length && a[length] === b[length]) length++
  return length
}

function sharedEnd(a: string, b: string): number {
  let length = 0
  while (length < a.length && a.at(-1 - length) === b.at(-1 - length) && length < b.length) length++
  return length
}
