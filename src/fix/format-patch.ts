import { encodeName } from '../model/path.ts'
import type { FileChange, FixPlan } from './plan-fixes.ts'

/** How many unchanged lines stand around a change, as in git's own patches. */
const CONTEXT = 3

/** A plan as a patch that `git apply` takes. Empty for a plan that changes nothing. */
export function formatPatch({ changes, renames }: Pick<FixPlan, 'changes' | 'renames'>): string {
  const moved = new Map<string, string>(renames.map(({ from, to }) => [from, to]))
  const edited = changes.map(change => filePatch(change, moved.get(change.path)))
  const changedPaths = new Set<string>(changes.map(({ path }) => path))
  const renamed = renames.filter(({ from }) => !changedPaths.has(from)).map(({ from, to }) => renameHead(from, to, 100))
  return [...edited, ...renamed].join('')
}

function filePatch({ path, before, after }: FileChange, movedTo: string | undefined): string {
  const to = movedTo ?? path
  const head = movedTo === undefined ? `diff --git ${side('a', path)} ${side('b', path)}\n` : renameHead(path, to, 90)
  return `${head}--- ${side('a', path)}\n+++ ${side('b', to)}\n${hunks(before, after)}`
}

function renameHead(from: string, to: string, similarity: number): string {
  const names = `rename from ${quoted(from)}\nrename to ${quoted(to)}\n`
  return `diff --git ${side('a', from)} ${side('b', to)}\nsimilarity index ${similarity}%\n${names}`
}

function side(letter: 'a' | 'b', path: string): string {
  return quoted(`${letter}/${path}`)
}

/** As git quotes names (`core.quotePath`): in C's way, as soon as one byte is not plain. */
function quoted(name: string): string {
  if (/^[\x20-\x7e]+$/.test(name) && !/["\\]/.test(name)) return name
  return `"${Array.from(encodeName(name), escapedByte).join('')}"`
}

function escapedByte(byte: number): string {
  const character = String.fromCharCode(byte)
  if (character === '"' || character === '\\') return `\\${character}`
  return byte >= 0x20 && byte < 0x7f ? character : `\\${byte.toString(8).padStart(3, '0')}`
}

/** Fixes change lines, and never how many there are. */
function hunks(before: string, after: string): string {
  const [old, fresh] = [before.split('\n'), after.split('\n')]
  const differing = old.flatMap((line, index) => (line === fresh[index] ? [] : [index]))
  return rangesAround(differing, lastLine(old))
    .map(range => hunk(range, old, fresh))
    .join('')
}

/** Index of the last line that holds anything: behind a last line feed there is no line. */
function lastLine(lines: readonly string[]): number {
  return lines.at(-1) === '' ? lines.length - 2 : lines.length - 1
}

interface Range {
  readonly first: number
  readonly last: number
}

function rangesAround(indexes: readonly number[], end: number): readonly Range[] {
  const ranges: Range[] = []
  for (const index of indexes) {
    const range = { first: Math.max(0, index - CONTEXT), last: Math.min(end, index + CONTEXT) }
    const previous = ranges.at(-1)
    if (previous !== undefined && range.first <= previous.last + 1) {
      ranges[ranges.length - 1] = { first: previous.first, last: range.last }
    } else ranges.push(range)
  }
  return ranges
}

function hunk({ first, last }: Range, old: readonly string[], fresh: readonly string[]): string {
  const count = last - first + 1
  const lines: string[] = []
  let removed: string[] = []
  let added: string[] = []
  const flush = () => {
    lines.push(...removed, ...added)
    removed = []
    added = []
  }
  for (let index = first; index <= last; index++) {
    const end = index === old.length - 1 ? '\n\\ No newline at end of file\n' : '\n'
    if (old[index] === fresh[index]) {
      flush()
      lines.push(` ${old[index]}${end}`)
    } else {
      removed.push(`-${old[index]}${end}`)
      added.push(`+${fresh[index]}${end}`)
    }
  }
  flush()
  return `@@ -${first + 1},${count} +${first + 1},${count} @@\n${lines.join('')}`
}
