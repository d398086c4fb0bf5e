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

/** So few names leave even the smallest filter sparse. */
const FEW = MIN_BITS / SPARSE / 2

/** Such a filter while it is filled. */
export class NameFilter {
  /** The bits of each name, as `bitsOf` gives them. */
  private readonly names: number[] = []

  /** The label between the offsets, whatever its case. */
  add(source: string, start: number, end: number): void {
    this.names.push(bitsOf(source, start, end))
  }

  toText(): CalledNames {
    const words = filled(this.names, this.names.length <= FEW ? MIN_BITS : BITS)
    return Buffer.from(bytesOf(words, fold(words)))
      .toString('base64')
      .replace(/=+$/, '')
  }
}

/** `bits`: how many the filter has, a power of two. */
function filled(names: readonly number[], bits: number): Uint32Array {
  const words = new Uint32Array(bits / 32)
  for (const name of names) {
    set(words, name & (bits - 1))
    set(words, (name >>> 16) & (bits - 1))
  }
  return words
}

function set(words: Uint32Array, bit: number): void {
  words[bit >> 5] = (words[bit >> 5] ?? 0) | (1 << (bit & 31))
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

/**
 * One half laid upon the other, as long as few bits are set: what is in the filter is found by fewer bits of its number.
 * Returns how many words are left.
 */
function fold(words: Uint32Array): number {
  let size = words.length
  for (let half = size / 2; half * 32 >= MIN_BITS && bitsOfBoth(words, half) * SPARSE <= half * 32; half = size / 2) {
    for (let at = 0; at < half; at++) words[at] = (words[at] ?? 0) | (words[half + at] ?? 0)
    size = half
  }
  return size
}

function bitsOfBoth(words: Uint32Array, half: number): number {
  let count = 0
  for (let at = 0; at < half; at++) count += countBits((words[at] ?? 0) | (words[half + at] ?? 0))
  return count
}

/** Of 32 bits: Hacker's Delight, figure 5-2. */
function countBits(word: number): number {
  const pairs = word - ((word >>> 1) & 0x55555555)
  const fours = (pairs & 0x33333333) + ((pairs >>> 2) & 0x33333333)
  return Math.imul((fours + (fours >>> 4)) & 0x0f0f0f0f, 0x01010101) >>> 24
}

function bytesOf(words: Uint32Array, size: number): Uint8Array {
  const bytes = new Uint8Array(size * 4)
  for (let at = 0; at < bytes.length; at++) bytes[at] = (words[at >> 2] ?? 0) >>> (8 * (at & 3))
  return bytes
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
