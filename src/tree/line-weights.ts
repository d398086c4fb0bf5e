/** The lines of a text: hash of a line to the bytes that its occurrences take. */
export interface LineWeights {
  readonly weights: ReadonlyMap<number, number>
  /** Bytes in all, line ends counted as one. */
  readonly total: number
}

const [LINE_FEED, CARRIAGE_RETURN] = [10, 13]
const [FNV_OFFSET, FNV_PRIME] = [0x811c9dc5, 0x01000193]

/** Weighs each line by its length. The kind of line end does not count. */
export function weighLines(bytes: Uint8Array): LineWeights {
  const weights = new Map<number, number>()
  let [hash, length, total] = [FNV_OFFSET, 1, 0]
  for (let at = 0; at <= bytes.length; at++) {
    const byte = bytes[at]
    if (byte === CARRIAGE_RETURN) continue
    if (byte !== undefined && byte !== LINE_FEED) {
      hash = Math.imul(hash ^ byte, FNV_PRIME)
      length++
    } else if (byte !== undefined || length > 1) {
      weights.set(hash, (weights.get(hash) ?? 0) + length)
      total += length
      hash = FNV_OFFSET
      length = 1
    }
  }
  return { weights, total }
}

/** The share of the bigger text that lines of the other make up, 0 to 1. */
export function similarity(one: LineWeights, other: LineWeights): number {
  const total = Math.max(one.total, other.total)
  if (total === 0) return 0
  let shared = 0
  for (const [hash, weight] of one.weights) shared += Math.min(weight, other.weights.get(hash) ?? 0)
  return shared / total
}
