/**
 * A path while it is being evaluated: a string in which two things stand that no source can write.
 * ROOT stands for the absolute path of the tree's root; a hole stands for a part that is not known and carries the
 * identity of what would tell it, so that two unknowns are the same exactly when their source is the same.
 * Plain string functions work on such texts as long as they do not look inside.
 */
export type Text = string

const HOLE_EDGE = '\uFFFE'
const ROOT_MARK = '\uFFFF'

/**
 * The tree's root; two unknown directories stand above it, so that a short way up and down again leaves the tree. No
 * function that cuts or replaces can take a part of their names for a known one.
 */
export const ROOT: Text = `/${ROOT_MARK}/${ROOT_MARK}${ROOT_MARK}`

export function hole(identity: string): Text {
  return HOLE_EDGE + identity.replaceAll(HOLE_EDGE, '').replaceAll(ROOT_MARK, '') + HOLE_EDGE
}

/** Text of a source literal; undefined for the rare one that holds our own marks. */
export function literalText(value: string): Text | undefined {
  return value.includes(HOLE_EDGE) || value.includes(ROOT_MARK) ? undefined : value
}

export function hasHole(text: Text): boolean {
  return text.includes(HOLE_EDGE)
}

/** True when each known character of the text is one byte. */
export function isAscii(text: Text): boolean {
  return /^[\0-\x7f\uFFFE\uFFFF]*$/.test(text)
}

/** True when each character of the text is known: no hole, and not under the root whose own path is not known. */
export function isPlain(text: Text): boolean {
  return !hasHole(text) && !text.includes(ROOT_MARK)
}

const HOLE = `${HOLE_EDGE}[^${HOLE_EDGE}]*${HOLE_EDGE}`
const ONE_HOLE = new RegExp(`^${HOLE}$`)

/** True when nothing at all of the text is known. */
export function isOneHole(text: Text): boolean {
  return ONE_HOLE.test(text)
}

export function startsWithHole(text: Text): boolean {
  return text.startsWith(HOLE_EDGE)
}

/** Where the first hole begins; -1 without one. */
export function firstHole(text: Text): number {
  return text.indexOf(HOLE_EDGE)
}

/** The known pieces around the holes: one more than there are holes. */
export function knownPieces(text: Text): readonly string[] {
  return text.split(new RegExp(HOLE))
}

/** Splits at `separator`, a single character, but never inside a hole. */
export function splitOutsideHoles(text: Text, separator: string): readonly Text[] {
  const parts: Text[] = ['']
  for (const piece of text.split(new RegExp(`(${HOLE}|${separator})`))) {
    if (piece === separator) parts.push('')
    else parts.push((parts.pop() ?? '') + piece)
  }
  return parts
}

/** The text before the first hole. */
export function beforeHole(text: Text): string {
  const at = text.indexOf(HOLE_EDGE)
  return at < 0 ? text : text.slice(0, at)
}

/** The text after the last hole. */
export function afterHoles(text: Text): string {
  return text.slice(text.lastIndexOf(HOLE_EDGE) + 1)
}

/** All up to the end of the last hole: what a tail hangs on. */
export function headOf(text: Text): string {
  return text.slice(0, text.lastIndexOf(HOLE_EDGE) + 1)
}

/** For people: holes as `…`, the root left out. */
export function showText(text: Text): string {
  const shown = text.replaceAll(new RegExp(HOLE, 'g'), '…')
  return shown.replaceAll(`${ROOT}/`, '').replaceAll(ROOT, '.').replaceAll(ROOT_MARK, '')
}

/** The text of a directory of the tree; `''` is the root. */
export function treeText(path: string): Text {
  return path === '' ? ROOT : `${ROOT}/${path}`
}

/**
 * Where an absolute text lies in the tree, with its `.`, `..` and `//` left in for the tree to walk; undefined when it
 * begins elsewhere.
 */
export function insideTree(text: Text): string | undefined {
  if (!text.startsWith(ROOT)) return undefined
  const rest = text.slice(ROOT.length)
  if (rest === '') return ''
  return rest.startsWith('/') ? rest.slice(1) : undefined
}

/** PHP's dirname() of `/`-separated paths (conformance row 38). */
export function dirname(path: Text, levels = 1): Text {
  let result = path
  for (let level = 0; level < levels; level++) {
    const next = dirnameOnce(result)
    if (next === result) break
    result = next
  }
  return result
}

function dirnameOnce(path: Text): Text {
  if (path === '') return ''
  const trimmed = path.replace(/\/+$/, '')
  if (trimmed === '') return '/'
  const slash = trimmed.lastIndexOf('/')
  if (slash < 0) return '.'
  return trimmed.slice(0, slash).replace(/\/+$/, '') || '/'
}

/** PHP's basename(), without a locale. */
export function basename(path: Text, suffix = ''): Text {
  const trimmed = path.replace(/\/+$/, '')
  const base = trimmed.slice(trimmed.lastIndexOf('/') + 1)
  return suffix !== '' && base !== suffix && base.endsWith(suffix) ? base.slice(0, -suffix.length) : base
}
