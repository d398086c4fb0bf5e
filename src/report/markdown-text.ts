import { visible } from './visible.ts'

const MARKUP = /[\\`*_[\]<>#|~$&"@]/g

/**
 * Free text as Markdown that shows just this text: what could be markup in Markdown or HTML becomes character references,
 * and what GitHub turns into links, mentions or references is broken up by an invisible space. One line, which may
 * start a paragraph or a list item.
 */
export function markdownText(text: string): string {
  return references(visible(text).trim())
    .replace(/^[-+=]|^\d(?=\d{0,8}[.)])/, first => `&#${first.charCodeAt(0)};`)
    .replaceAll('&#64;', '&#64;&#8203;')
    .replaceAll('&#35;', '&#35;&#8203;')
    .replaceAll('://', ':&#8203;//')
    .replace(/\b(www)\./gi, '$1&#8203;.')
    .replace(/\b(gh)-/gi, '$1&#8203;-')
}

/**
 * A code span, for names and commands: nothing is added to the text, and nothing in it is markup, a link or a mention.
 * Not for tables, where a `|` would end the cell.
 */
export function markdownCode(text: string): string {
  const shown = visible(text) || ' '
  const fence = longerThanRuns(shown, 1)
  const pad = /^[` ]|[` ]$/.test(shown) ? ' ' : ''
  return `${fence}${pad}${shown}${pad}${fence}`
}

/** Browsers and servers take no more for sure. */
const URL_LENGTH = 2000

/** A link; `inner` is Markdown already. Anything but an https URL of usual length is not made a link. */
export function markdownLink(inner: string, url: string | undefined): string {
  return url !== undefined && url.length <= URL_LENGTH && /^https:\/\/[^\s<>\\]+$/.test(url)
    ? `[${inner}](<${url}>)`
    : inner
}

/** Lines of PHP in a fence that none of them can close. */
export function markdownFence(lines: readonly string[], language: string): string {
  const text = lines.join('\n')
  const fence = longerThanRuns(text, 3)
  return `${fence}${language}\n${text}\n${fence}`
}

function references(text: string): string {
  return text.replace(MARKUP, character => `&#${character.charCodeAt(0)};`)
}

function longerThanRuns(text: string, least: number): string {
  const runs = text.match(/`+/g) ?? []
  return '`'.repeat(runs.reduce((length, run) => Math.max(length, run.length + 1), least))
}
