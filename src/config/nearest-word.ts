/** The known word that was probably meant, or `undefined` when none is near: at most a third of its letters differ. */
function nearestWord(wrong: string, known: Iterable<string>): string | undefined {
  let best: { word: string; distance: number } | undefined
  for (const word of known) {
    const distance = editDistance(wrong.toLowerCase(), word.toLowerCase())
    const limit = Math.max(1, Math.floor(word.length / 3))
    if (distance <= limit && distance < (best?.distance ?? Infinity)) best = { word, distance }
  }
  return best?.word
}

/** `Did you mean "x"?` with a space in front, or nothing. */
export function didYouMean(wrong: string, known: Iterable<string>, prefix = ''): string {
  const word = nearestWord(wrong, known)
  return word === undefined ? '' : ` Did you mean ${prefix}${word}?`
}

/** Insertions, deletions, replacements and swaps of neighbours (optimal string alignment). */
function editDistance(from: string, to: string): number {
  if (Math.abs(from.length - to.length) > 10) return Infinity
  let older: number[] = []
  let previous = Array.from({ length: to.length + 1 }, (_, index) => index)
  for (let i = 1; i <= from.length; i++) {
    const current = [i]
    for (let j = 1; j <= to.length; j++) {
      const replaced = at(previous, j - 1) + (from[i - 1] === to[j - 1] ? 0 : 1)
      const swapped = i > 1 && j > 1 && from[i - 1] === to[j - 2] && from[i - 2] === to[j - 1]
      const best = Math.min(at(previous, j) + 1, at(current, j - 1) + 1, replaced)
      current.push(swapped ? Math.min(best, at(older, j - 2) + 1) : best)
    }
    older = previous
    previous = current
  }
  return at(previous, to.length)
}

function at(row: readonly number[], index: number): number {
  return row[index] ?? Infinity
}
