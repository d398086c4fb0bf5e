import { createHash } from 'node:crypto'

/** Rises when the recipe changes, so that a baseline can tell. */
const VERSION = 1

/**
 * Path; rule, source expression and occurrence: no line, so that it survives edits above and upgrades of the tool. The two
 * halves stand apart, so that what moved with its file can be known again.
 */
export function fingerprintOf(rule: string, path: string, key: string, occurrence: number): string {
  return `${VERSION}:${digest([path])}-${digest([rule, key, occurrence])}`
}

function digest(parts: readonly (string | number)[]): string {
  return createHash('sha256').update(JSON.stringify(parts)).digest('hex').slice(0, 16)
}
