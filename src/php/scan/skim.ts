import { markKeptBodies } from './kept-bodies.ts'
import { scanSource } from './scan.ts'
import type { Scan } from './scan-result.ts'

const NONE: ReadonlySet<string> = new Set()

/**
 * Cuts out what cannot matter to paths. `source` is bytes as latin1. Null when no word in the file can matter; else a
 * string of equal length in which every CR and LF stands where it stood, and blanks replace: bodies of functions that
 * are not kept (kept-bodies.ts), comments, attributes, inline HTML but its first visible character, and all after
 * `__halt_compiler();`. `wanted` adds names that other files made interesting: functions and methods in lower case,
 * properties as they are written, variables with their `$`.
 */
export function skim(source: string, wanted: ReadonlySet<string> = NONE): string | null {
  const scan = scanForFacts(source, wanted)
  return scan.matters ? blankOut(source, scan) : null
}

/** A scan whose bodies are marked with what is worth parsing. */
export function scanForFacts(source: string, wanted: ReadonlySet<string> = NONE): Scan {
  const scan = scanSource(source, wanted)
  if (scan.matters) markKeptBodies(source, scan)
  return scan
}

export function blankOut(source: string, scan: Scan): string {
  const bytes = Buffer.from(source, 'latin1')
  blankRanges(bytes, scan.blanks)
  blankRanges(bytes, scan.attributes)
  let end = 0
  for (const body of scan.bodies) {
    if (body.kept || body.open < end) continue
    blankRange(bytes, body.open + 1, body.close)
    end = body.close
  }
  return bytes.toString('latin1')
}

/** The same for a parser that steps over comments and HTML itself. */
export function skipsOf({ bodies, attributes }: Scan): ReadonlyMap<number, number> {
  const skips = new Map<number, number>()
  for (const { kept, open, close } of bodies) if (!kept) skips.set(open, close)
  for (let index = 0; index < attributes.length; index += 2)
    skips.set(attributes[index] ?? 0, attributes[index + 1] ?? 0)
  return skips
}

/** Attributes cannot matter either, and the parser loops for ever in one that the file breaks off in. */
export function blankAttributes(source: string, scan: Scan): string {
  if (scan.attributes.length === 0) return source
  const bytes = Buffer.from(source, 'latin1')
  blankRanges(bytes, scan.attributes)
  return bytes.toString('latin1')
}

function blankRanges(bytes: Uint8Array, pairs: readonly number[]): void {
  for (let index = 0; index < pairs.length; index += 2) blankRange(bytes, pairs[index] ?? 0, pairs[index + 1] ?? 0)
}

function blankRange(bytes: Uint8Array, from: number, to: number): void {
  for (let at = from; at < to; at++) {
    const unit = bytes[at]
    if (unit !== 10 && unit !== 13) bytes[at] = 32
  }
}
