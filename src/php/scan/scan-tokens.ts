/** Ends of tokens of PHP source, by hand where a token can be megabytes long: regular expressions run out of stack. */

const lineCommentStop = /[\r\n]|\?>/g

/** After a comment that starts with `#` or `//`: at the line's end or `?>`. */
export function lineCommentEnd(source: string, from: number): number {
  lineCommentStop.lastIndex = from + 1
  if (!lineCommentStop.test(source)) return source.length
  const end = lineCommentStop.lastIndex
  return source.charCodeAt(end - 1) === 62 ? end - 2 : end - 1
}

export function blockCommentEnd(source: string, from: number): number {
  const close = source.indexOf('*/', from + 2)
  return close < 0 ? source.length : close + 2
}

/** The closing quote of a string whose content starts at `from`, without interpolation; past the source without one. */
export function quotedEnd(source: string, from: number, quote: number): number {
  const first = source.indexOf(String.fromCharCode(quote), from)
  if (first >= 0 && source.charCodeAt(first - 1) !== 92) return first
  let at = from
  while (at < source.length) {
    const unit = source.charCodeAt(at)
    if (unit === quote) break
    at += unit === 92 ? 2 : 1
  }
  return at
}

/** After blanks and comments. */
export function skipGap(source: string, from: number): number {
  for (let at = from; at < source.length; ) {
    const unit = source.charCodeAt(at)
    if (unit === 32 || (unit >= 9 && unit <= 13)) at++
    else if (unit === 47 && source.charCodeAt(at + 1) === 42) at = blockCommentEnd(source, at)
    else if (isLineComment(source, unit, at)) at = lineCommentEnd(source, at)
    else return at
  }
  return source.length
}

function isLineComment(source: string, unit: number, at: number): boolean {
  const next = source.charCodeAt(at + 1)
  return unit === 47 ? next === 47 : unit === 35 && next !== 91
}

/** After the `]` that closes the `#[` at `from`; undefined without one. */
export function attributeEnd(source: string, from: number): number | undefined {
  let depth = 0
  for (let at = from + 1; at < source.length; at++) {
    const unit = source.charCodeAt(at)
    if (unit === 91) depth++
    else if (unit === 93 && --depth === 0) return at + 1
    else if (unit === 39 || unit === 34) at = quotedEnd(source, at + 1, unit)
    else if (unit === 47 || unit === 35) at = Math.max(at, skipGap(source, at) - 1)
  }
  return undefined
}

const heredocHead = /<<<[ \t]*(?:'([a-z_\x80-\xff][\w\x80-\xff]*)'|("?)([a-z_\x80-\xff][\w\x80-\xff]*)\2)(?=[\r\n])/iy

/** A heredoc or nowdoc that starts at `at`. */
export function heredocAt(source: string, at: number): { body: number; end: number; raw: boolean } | undefined {
  heredocHead.lastIndex = at
  const head = heredocHead.exec(source)
  if (!head) return undefined
  const body = heredocHead.lastIndex
  return { body, end: heredocEnd(source, body, head[1] ?? head[3] ?? ''), raw: head[1] !== undefined }
}

/** After the label that closes a heredoc whose head ends at `from`; the source's length without one. */
function heredocEnd(source: string, from: number, label: string): number {
  for (let at = lineEndFrom(source, from); at < source.length; at = lineEndFrom(source, at)) {
    at++
    while (source.charCodeAt(at) === 32 || source.charCodeAt(at) === 9) at++
    const end = at + label.length
    if (source.startsWith(label, at) && !(end < source.length && isLabelUnit(source.charCodeAt(end)))) return end
  }
  return source.length
}

function lineEndFrom(source: string, from: number): number {
  let at = from
  while (at < source.length && source.charCodeAt(at) !== 10 && source.charCodeAt(at) !== 13) at++
  return at
}

/** `[0-9A-Z_a-z]` or a byte past ASCII. */
function isLabelUnit(unit: number): boolean {
  return (unit > 96 && unit < 123) || (unit > 64 && unit < 91) || (unit > 47 && unit < 58) || unit === 95 || unit > 127
}

/** Of `<?=`, or `<?php` before white space or the end; `short`: of `<?` too. 0 for no tag. */
export function tagLength(source: string, at: number, short = false): number {
  if (source.charCodeAt(at + 2) === 61) return 3
  const other = short ? 2 : 0
  if (source.slice(at + 2, at + 5).toLowerCase() !== 'php') return other
  const unit = source.charCodeAt(at + 5)
  return at + 5 >= source.length || unit === 32 || unit === 9 || unit === 10 || unit === 13 ? 5 : other
}

const longTag = /<\?php(?:\s|$)/i
const anyTag = /<\?(?!=)/g
const shortTag =
  /<\?(?=[\s/#$}(]|\w+\s*[(:]|(?:include|require|if|else|end|for|while|switch|echo|print|function|class|return|define|global)\w*\b)/y

/**
 * Short tags are off in the php.ini files that PHP comes with, and on without one: a file is taken to be written for them
 * when it opens with nothing else and each of its tags looks like code (`<?xml` does not). Decision 13.
 */
export function isOfShortTags(source: string): boolean {
  if (!source.includes('<?') || longTag.test(source)) return false
  let any = false
  for (const { index } of source.matchAll(anyTag)) {
    shortTag.lastIndex = index
    if (!shortTag.test(source)) return false
    any = true
  }
  return any
}

/** After `->`, `?->`, `::` or inside a qualified name a keyword is a name. */
export function isMemberName(source: string, start: number): boolean {
  let at = start - 1
  if (source.charCodeAt(at) === 92) return true
  while (at > 0 && source.charCodeAt(at) <= 32) at--
  const unit = source.charCodeAt(at)
  const before = source.charCodeAt(at - 1)
  return (unit === 62 && before === 45) || (unit === 58 && before === 58)
}

const phpName = /\.(?:php\d?|phtml|inc|module|install|theme)$/i

/** A string's content ends like the name of a PHP file. */
export function endsLikePhp(source: string, from: number, to: number): boolean {
  const stop = Math.max(from, to - 8)
  for (let at = to - 1; at >= stop; at--) {
    if (source.charCodeAt(at) === 46) return phpName.test(source.slice(at, to))
  }
  return false
}
