/**
 * Names in a tree. A name is a string of UTF-16 units; a byte that is not UTF-8 is kept as the lone surrogate
 * U+DC80..U+DCFF (as PEP 383 does), so that every byte sequence has exactly one spelling and joins stay plain string
 * work. Only `displayName` leaves this form: reports write such a byte as `\xNN` and a real backslash as `\\`.
 */
declare const repoPath: unique symbol

/** Relative to the tree's root, `/`-separated, no `.`, `..` or empty parts, exact case. Only `toRepoPath` makes one. */
export type RepoPath = string & { readonly [repoPath]: true }

/** Throws RangeError when `name` is empty, absolute, holds a NUL, or has an empty, `.` or `..` part. */
export function toRepoPath(name: string): RepoPath {
  if (!isRepoPath(name)) throw new RangeError(`not a path inside a tree: ${JSON.stringify(name)}`)
  return name
}

export function isRepoPath(name: string): name is RepoPath {
  if (name === '' || name.includes('\0')) return false
  for (let start = 0; start <= name.length; ) {
    const slash = name.indexOf('/', start)
    const end = slash < 0 ? name.length : slash
    if (isHollowPart(name, start, end)) return false
    start = end + 1
  }
  return true
}

function isHollowPart(name: string, start: number, end: number): boolean {
  const length = end - start
  if (length === 0) return true
  if (name.charCodeAt(start) !== 46) return false
  return length === 1 || (length === 2 && name.charCodeAt(start + 1) === 46)
}

/** The directory of a path; `''` for the root. */
export function directoryOf(path: string): string {
  const slash = path.lastIndexOf('/')
  return slash < 0 ? '' : path.slice(0, slash)
}

export function baseNameOf(path: string): string {
  return path.slice(path.lastIndexOf('/') + 1)
}

/** The part after the last dot of the base name, without the dot; `''` when there is none. `.htaccess` has none. */
export function extensionOf(path: string): string {
  const base = baseNameOf(path)
  const dot = base.lastIndexOf('.')
  return dot <= 0 ? '' : base.slice(dot + 1)
}

/** The folder of a file and those above it, nearest first; `''` is the root. */
export function foldersAbove(path: string): readonly string[] {
  const folders: string[] = []
  for (let folder = directoryOf(path); folder !== ''; folder = directoryOf(folder)) folders.push(folder)
  return [...folders, '']
}

/** `''` stands for the root on either side. */
export function joinPath(directory: string, rest: string): string {
  if (directory === '') return rest
  return rest === '' ? directory : `${directory}/${rest}`
}

const strictUtf8 = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true })

/** Bytes of a name, as git or a PHP string has them, to their one spelling. */
export function decodeName(bytes: Uint8Array): string {
  try {
    return strictUtf8.decode(bytes)
  } catch {
    return decodeBrokenName(bytes)
  }
}

function decodeBrokenName(bytes: Uint8Array): string {
  let name = ''
  for (let at = 0; at < bytes.length; ) {
    const length = validSequenceLength(bytes, at)
    if (length === 0) name += String.fromCharCode(0xdc00 + (bytes[at] ?? 0))
    else name += strictUtf8.decode(bytes.subarray(at, at + length))
    at += Math.max(1, length)
  }
  return name
}

function validSequenceLength(bytes: Uint8Array, at: number): number {
  for (let length = 1; length <= 4 && at + length <= bytes.length; length++) {
    try {
      strictUtf8.decode(bytes.subarray(at, at + length))
      return length
    } catch {
      // Longer sequences may still be valid.
    }
  }
  return 0
}

const encoder = new TextEncoder()

/** The inverse of `decodeName`. */
export function encodeName(name: string): Uint8Array {
  if (!/[\udc80-\udcff]/.test(name)) return encoder.encode(name)
  const bytes: number[] = []
  for (const character of name) {
    const unit = character.charCodeAt(0)
    if (character.length === 1 && unit >= 0xdc80 && unit <= 0xdcff) bytes.push(unit - 0xdc00)
    else bytes.push(...encoder.encode(character))
  }
  return Uint8Array.from(bytes)
}

/** Negative where `one` comes before `other` in git's order, which is that of their bytes. */
export function compareNames(one: string, other: string): number {
  const length = Math.min(one.length, other.length)
  for (let at = 0; at < length; at++) {
    const [a, b] = [one.charCodeAt(at), other.charCodeAt(at)]
    if (a === b) continue
    // Past these, units are not in the order of bytes.
    return Math.max(a, b) < 0xd800 ? a - b : Buffer.compare(encodeName(one), encodeName(other))
  }
  return one.length - other.length
}

/** How a name is written in reports: raw bytes as `\xNN`, a backslash as `\\`; nothing else changes. */
export function displayName(name: string): string {
  if (!/[\\\ud800-\udfff]/.test(name)) return name
  let shown = ''
  for (const character of name) shown += displayCharacter(character)
  return shown
}

function displayCharacter(character: string): string {
  if (character === '\\') return '\\\\'
  const unit = character.charCodeAt(0)
  if (character.length > 1 || unit < 0xd800 || unit > 0xdfff) return character
  return `\\x${(unit & 0xff).toString(16).toUpperCase().padStart(2, '0')}`
}

/** The name behind a path as reports write it: the inverse of `displayName`. */
export function realName(path: string): string {
  return path.replace(/\\(\\|x[89A-F][0-9A-F])/g, (_, escaped: string) =>
    escaped === '\\' ? '\\' : String.fromCharCode(0xdc00 + Number.parseInt(escaped.slice(1), 16)),
  )
}
