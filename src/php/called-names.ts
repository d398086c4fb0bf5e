/**
 * Which names a file may call, as a Bloom filter: small enough to be kept with the facts, and only ever wrong in saying
 * yes (about one name in two hundred for a large file), which costs a second look at the file.
 */
export type CalledNames = string

const BITS = 2048
/** The look behind keeps it linear: without it a name of a million letters is tried from each of them. */
const CALL = /(?<![\w\x80-\xff])([a-z_\x80-\xff][\w\x80-\xff]*)[ \t]*\(/gi

export function calledNamesOf(source: string): CalledNames {
  const bytes = new Uint8Array(BITS / 8)
  for (const match of source.matchAll(CALL)) {
    for (const bit of bitsOf(match[1] ?? '')) bytes[bit >> 3] = (bytes[bit >> 3] ?? 0) | (1 << (bit & 7))
  }
  return Buffer.from(bytes).toString('base64')
}

/** False when the file certainly does not call `name`, whatever its case. */
export function mayCall(names: CalledNames, name: string): boolean {
  const bytes = Buffer.from(names, 'base64')
  return bitsOf(name).every(bit => ((bytes[bit >> 3] ?? 0) >> (bit & 7)) & 1)
}

function bitsOf(name: string): readonly [number, number] {
  let a = 5381
  let b = 52711
  for (let at = 0; at < name.length; at++) {
    const unit = name.charCodeAt(at) | 32
    a = (Math.imul(a, 33) ^ unit) >>> 0
    b = (Math.imul(b, 31) + unit) >>> 0
  }
  return [a % BITS, b % BITS]
}
