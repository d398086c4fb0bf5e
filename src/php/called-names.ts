/**
 * Which names a file may call, directly or as the callback of a function that runs one, as a Bloom filter: small enough to
 * be kept with the facts, and only ever wrong in saying yes (about one name in two hundred for a large file), which costs
 * a second look at the file.
 */
export type CalledNames = string

const BITS = 2048

/** The filter of a file is folded while so few of its bits are set: one in as many. */
const SPARSE = 16
const MIN_BITS = 64

/** Such a filter while it is filled. */
export class NameFilter {
  private readonly bytes = new Uint8Array(BITS / 8)

  /** The label between the offsets, whatever its case. */
  add(source: string, start: number, end: number): void {
    const bits = bitsOf(source, start, end)
    this.set(bits & (BITS - 1))
    this.set(bits >>> 16)
  }

  addAll(other: NameFilter): void {
    for (const [index, byte] of other.bytes.entries()) this.bytes[index] = (this.bytes[index] ?? 0) | byte
  }

  toText(): CalledNames {
    return Buffer.from(folded(this.bytes)).toString('base64').replace(/=+$/, '')
  }

  private set(bit: number): void {
    this.bytes[bit >> 3] = (this.bytes[bit >> 3] ?? 0) | (1 << (bit & 7))
  }
}

/** False when the file certainly does not call `name`, whatever its case. */
export function mayCall(names: CalledNames, name: string): boolean {
  const bits = bitsOf(name, 0, name.length)
  const last = sizeOf(names) - 1
  return isSet(names, bits & last) && isSet(names, (bits >>> 16) & last)
}

/** In bits. */
function sizeOf(names: CalledNames): number {
  return Math.floor((names.length * 6) / 8) * 8
}

/** One half laid upon the other, as long as few bits are set: what is in the filter is found by fewer bits of its number. */
function folded(bytes: Uint8Array): Uint8Array {
  const half = bytes.length / 2
  if (half * 8 < MIN_BITS) return bytes
  const both = bytes.slice(0, half).map((byte, index) => byte | (bytes[half + index] ?? 0))
  return countBits(both) * SPARSE > half * 8 ? bytes : folded(both)
}

function countBits(bytes: Uint8Array): number {
  let count = 0
  for (let byte of bytes) for (; byte !== 0; byte &= byte - 1) count++
  return count
}

/** Looked up in the text itself: it is asked of every file of a project. */
function isSet(base64: string, bit: number): boolean {
  const fromLeft = (bit & ~7) + 7 - (bit & 7)
  const sextet = BASE64.indexOf(base64.charAt(Math.floor(fromLeft / 6)))
  return sextet > 0 && ((sextet >> (5 - (fromLeft % 6))) & 1) === 1
}

const BASE64 = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/'

/** The two bits of a label: one in the lower half, one in the upper half of the number. */
function bitsOf(source: string, start: number, end: number): number {
  let a = 5381
  let b = 52711
  for (let at = start; at < end; at++) {
    const unit = source.charCodeAt(at) | 32
    a = (Math.imul(a, 33) ^ unit) >>> 0
    b = (Math.imul(b, 31) + unit) >>> 0
  }
  return ((a % BITS) | ((b % BITS) << 16)) >>> 0
}
