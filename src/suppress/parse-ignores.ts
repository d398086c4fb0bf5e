import type { IgnoreComment, SourceComment } from '../model/suppression.ts'

/** What every ignore comment holds: a source without it needs no look. */
export const IGNORE_MARK = 'deploy-guard-ignore-'

const DIRECTIVE =
  /^(?:\/\/+|#+|\/\*+|\*+|<!--+|\{\{--|\{#)?\s*deploy-guard-ignore-(next-line|line|file)(?![\w-])([\s\S]*)$/
const CLOSING = /(?:\*\/|-->|--\}\}|#\})$/

/**
 * The ignore comments among the comments of a file, which come in source order. Only a line of a comment that begins with
 * the directive counts, so that prose may speak of it: `deploy-guard-ignore-next-line rule, rule -- reason`.
 */
export function parseIgnores(comments: readonly SourceComment[]): readonly IgnoreComment[] {
  const next = nextLines(comments)
  return comments.flatMap((comment, index) =>
    comment.text.includes(IGNORE_MARK) ? directivesOf(comment, next[index] ?? 0) : [],
  )
}

function directivesOf({ text, span }: SourceComment, next: number): readonly IgnoreComment[] {
  return text.split(/\r\n|\r|\n/).flatMap((line): IgnoreComment[] => {
    const [, scope, rest = ''] = DIRECTIVE.exec(line.trimStart()) ?? []
    const words = wordsOf(rest)
    switch (scope) {
      case 'next-line':
        return [{ scope, ...words, span, lines: { first: next, last: next } }]
      case 'line':
        return [{ scope, ...words, span, lines: { first: span.start.line, last: span.end.line } }]
      case 'file':
        return [{ scope, ...words, span }]
      default:
        return []
    }
  })
}

function wordsOf(rest: string): Pick<IgnoreComment, 'rules' | 'reason'> {
  const text = rest.trimEnd().replace(CLOSING, '')
  const dashes = /(?:^|\s)--(?=\s|$)/.exec(text)
  const rules = text
    .slice(0, dashes?.index ?? text.length)
    .split(',')
    .map(rule => rule.trim())
    .filter(rule => rule !== '')
  const reason = dashes === null ? '' : text.slice(dashes.index + dashes[0].length).trim()
  return { rules: [...new Set(rules)], ...(reason !== '' && { reason }) }
}

/** For each comment the line after it and after the comments right below it, so that several can be stacked. */
function nextLines(comments: readonly SourceComment[]): readonly number[] {
  const next: number[] = []
  let below: { readonly line: number; readonly next: number } | undefined
  for (const { span, alone } of comments.toReversed()) {
    const line = span.end.line + 1
    const after = below?.line === line ? below.next : line
    next.push(after)
    below = alone ? { line: span.start.line, next: after } : undefined
  }
  return next.reverse()
}
