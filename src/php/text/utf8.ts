const leads: readonly (readonly [first: number, last: number, length: number, low: number, high: number])[] = [
  [0xc2, 0xdf, 2, 0x80, 0xbf],
  [0xe0, 0xe0, 3, 0xa0, 0xbf],
  [0xe1, 0xec, 3, 0x80, 0xbf],
  [0xed, 0xed, 3, 0x80, 0x9f],
  [0xee, 0xef, 3, 0x80, 0xbf],
  [0xf0, 0xf0, 4, 0x90, 0xbf],
  [0xf1, 0xf3, 4, 0x80, 0xbf],
  [0xf4, 0xf4, 4, 0x80, 0x8f],
]

/** Bytes of the well-formed UTF-8 sequence at `at` of bytes as latin1 (Unicode, table 3-7); 1 where there is none. */
export function sequenceLength(source: string, at: number): number {
  const unit = source.charCodeAt(at)
  const lead = leads.find(([first, last]) => unit >= first && unit <= last)
  if (!lead) return 1
  const [, , length, low, high] = lead
  const second = source.charCodeAt(at + 1)
  if (!(second >= low && second <= high)) return 1
  for (let next = 2; next < length; next++) {
    const follow = source.charCodeAt(at + next)
    if (!(follow >= 0x80 && follow <= 0xbf)) return 1
  }
  return length
}

/**
 * What `decodeName` makes of the bytes (as latin1), without an exception for each byte that is not UTF-8: sources in
 * latin1 are full of them. Units above a byte stand for themselves.
 */
export function decodeBytes(bytes: string): string {
  if (!/[\u0080-\u00ff]/.test(bytes)) return bytes
  let text = ''
  for (let at = 0; at < bytes.length; ) {
    const unit = bytes.charCodeAt(at)
    const length = unit < 0x80 ? 1 : sequenceLength(bytes, at)
    if (length > 1) text += String.fromCodePoint(codePointAt(bytes, at, length))
    else text += String.fromCharCode(unit >= 0x80 && unit <= 0xff ? 0xdc00 + unit : unit)
    at += length
  }
  return text
}

function codePointAt(bytes: string, at: number, length: number): number {
  let point = bytes.charCodeAt(at) & (0x7f >> length)
  for (let next = 1; next < length; next++) point = (point << 6) | (bytes.charCodeAt(at + next) & 0x3f)
  return point
}
