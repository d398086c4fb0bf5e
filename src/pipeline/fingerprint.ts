import { createHash } from 'node:crypto'

/** Rises when the recipe changes, so that a baseline can tell. */
const VERSION = 1

/** Rule, path, source expression and occurrence: no line, so that it survives edits above and upgrades of the tool. */
export function fingerprintOf(rule: string, path: string, key: string, occurrence: number): string {
  const text = JSON.stringify([rule, path, key, occurrence])
  return `${VERSION}:${createHash('sha256').update(text).digest('hex').slice(0, 32)}`
}
