/**
 * The lines that a pull request's diff of one file shows on its right side, by their number; a suggestion may only stand on
 * one of these. `patch` as the API gives it: hunks, without the header of the file.
 */
export function diffLines(patch: string): ReadonlyMap<number, string> {
  const lines = new Map<number, string>()
  let next = 0
  for (const line of patch.split('\n')) {
    const hunk = /^@@ -\d+(?:,\d+)? \+(\d+)/.exec(line)
    if (hunk !== null) next = Number(hunk[1])
    else if (line.startsWith('+') || line.startsWith(' ')) lines.set(next++, line.slice(1).replace(/\r$/, ''))
  }
  return lines
}
