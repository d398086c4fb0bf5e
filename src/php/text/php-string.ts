import { decodeBytes } from './utf8.ts'

const simpleEscapes: Readonly<Record<string, string>> = {
  '\\': '\\',
  $: '$',
  n: '\n',
  r: '\r',
  t: '\t',
  f: '\f',
  v: '\v',
  e: '\x1b',
}

/** The value of the bytes (as latin1) between two single quotes. */
export function singleQuotedValue(raw: string): string {
  return decodeBytes(raw.includes('\\') ? raw.replace(/\\([\\'])/g, '$1') : raw)
}

const escapeSequence = /\\(?:u\{([0-9a-f]+)\}|x([0-9a-f]{1,2})|([0-7]{1,3})|([\s\S]))/gi

/** The value of literal text in a double-quoted string, a heredoc (`quote` empty) or between backticks. */
export function doubleQuotedValue(raw: string, quote: '"' | '`' | ''): string {
  return decodeBytes(doubleQuotedBytes(raw, quote))
}

/** The same as bytes (as latin1). */
export function doubleQuotedBytes(raw: string, quote: '"' | '`' | ''): string {
  if (!raw.includes('\\')) return raw
  return raw.replace(escapeSequence, (whole, point, hex, octal, other) =>
    unescaped(whole, point, hex, octal, other, quote),
  )
}

function unescaped(whole: string, point: string, hex: string, octal: string, other: string, quote: string): string {
  if (point !== undefined) return whole.startsWith('\\u') ? codePointBytes(Number.parseInt(point, 16)) : whole
  if (hex !== undefined) return String.fromCharCode(Number.parseInt(hex, 16))
  if (octal !== undefined) return String.fromCharCode(Number.parseInt(octal, 8) & 0xff)
  if (other === quote) return other
  return simpleEscapes[other] ?? whole
}

function codePointBytes(point: number): string {
  return point > 0x10ffff ? '' : Buffer.from(String.fromCodePoint(point)).toString('latin1')
}
