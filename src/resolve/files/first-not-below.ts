/** The place of the first of these sorted values that is not below `bound`; their number where all are. */
export function firstNotBelow<T extends number | string>(sorted: ArrayLike<T>, bound: T): number {
  let [from, to] = [0, sorted.length]
  while (from < to) {
    const middle = (from + to) >> 1
    if ((sorted[middle] ?? bound) < bound) from = middle + 1
    else to = middle
  }
  return from
}

/** Those of these sorted texts that begin so, in their order. */
export function* beginningWith<T extends string>(sorted: readonly T[], prefix: string): Iterable<T> {
  for (let at = firstNotBelow<string>(sorted, prefix); ; at++) {
    const text = sorted[at]
    if (!text?.startsWith(prefix)) return
    yield text
  }
}
