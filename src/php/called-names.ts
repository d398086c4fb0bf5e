import { CALLBACK_RUNNERS } from './callbacks.ts'

/**
 * Which names a file may call, directly or as the callback of a function that runs one, as a Bloom filter: small enough to be kept with the facts, and only ever wrong in saying
 * yes (about one name in two hundred for a large file), which costs a second look at the file.
 */
export type CalledNames = string

const BITS = 2048

/** Walks from each `(` back over the label before it: linear, and far faster than a pattern. */
export function calledNamesOf(source: string): CalledNames {
  const bytes = new Uint8Array(BITS / 8)
  for (let open = source.indexOf('('); open >= 0; open = source.indexOf('(', open + 1)) {
    let end = open
    while (isBlank(source.charCodeAt(end - 1))) end--
    let start = end
    while (isLabel(source.charCodeAt(start - 1))) start--
    if (start < end) note(bytes, source, start, end)
  }
  if (CALLBACK_RUNNERS.some(name => source.includes(name))) noteQuoted(bytes, source)
  return Buffer.from(bytes).toString('base64')
}

function note(bytes: Uint8Array, source: string, start: number, end: number): void {
  for (const bit of bitsOf(source, start, end)) bytes[bit >> 3] = (bytes[bit >> 3] ?? 0) | (1 << (bit & 7))
}

const QUOTED = /(?<=['":\\])[A-Za-z_\x80-\xff][\w\x80-\xff]{1,60}(?=['"])/g

function noteQuoted(bytes: Uint8Array, source: string): void {
  for (const { 0: name, index } of source.matchAll(QUOTED)) note(bytes, source, index, index + name.length)
}

function isBlank(unit: number): boolean {
  return unit === 32 || unit === 9
}

/** `[0-9A-Z_a-z]` or a byte past ASCII. False for the NaN before the first byte. */
function isLabel(unit: number): boolean {
  return (
    (unit >= 97 && unit <= 122) ||
    (unit >= 65 && unit <= 90) ||
    (unit >= 48 && unit <= 57) ||
    unit === 95 ||
    unit >= 128
  )
}

/** False when the file certainly does not call `name`, whatever its case. */
export function mayCall(names: CalledNames, name: string): boolean {
  return bitsOf(name, 0, name.length).every(bit => isSet(names, bit))
}

/** Looked up in the text itself: it is asked of every file of a project. */
function isSet(base64: string, bit: number): boolean {
  const fromLeft = (bit & ~7) + 7 - (bit & 7)
  const sextet = BASE64.indexOf(base64.charAt(Math.floor(fromLeft / 6)))
  return sextet > 0 && ((sextet >> (5 - (fromLeft % 6))) & 1) === 1
}

const BASE64 = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/'

/** The two bits of the label between the offsets, whatever its case. */
function bitsOf(source: string, start: number, end: number): readonly [number, number] {
  let a = 5381
  let b = 52711
  for (let at = start; at < end; at++) {
    const unit = source.charCodeAt(at) | 32
    a = (Math.imul(a, 33) ^ unit) >>> 0
    b = (Math.imul(b, 31) + unit) >>> 0
  }
  return [a % BITS, b % BITS]
}
