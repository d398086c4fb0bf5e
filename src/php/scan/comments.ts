import type { SourceComment } from '../../model/suppression.ts'
import { Positions } from '../text/positions.ts'
import { scanSource } from './scan.ts'

const NONE: ReadonlySet<string> = new Set()

/** Of HTML, Blade and Twig. What does not end reaches to the next PHP tag. */
const TEMPLATE_COMMENT = /<!--[\s\S]*?(?:-->|$)|\{\{--[\s\S]*?(?:--\}\}|$)|\{#[\s\S]*?(?:#\}|$)/g

/**
 * Every comment of a file (bytes as latin1), in source order: those of PHP, and outside of it those of HTML, Blade
 * (`{{-- … --}}`) and Twig (`{# … #}`).
 */
export function commentsOf(source: string): readonly SourceComment[] {
  const { comments, html } = scanSource(source, NONE)
  const positions = new Positions(source)
  return [...pairs(comments), ...pairs(html).flatMap(part => templateComments(source, part))]
    .sort(([one], [other]) => one - other)
    .map(([from, to]) => ({
      text: Buffer.from(source.slice(from, to), 'latin1').toString(),
      span: positions.span(from, to),
      alone: isAlone(source, from, to),
    }))
}

type Range = readonly [from: number, to: number]

function pairs(flat: readonly number[]): readonly Range[] {
  return flat.flatMap((from, index): Range[] => (index % 2 === 0 ? [[from, flat[index + 1] ?? from]] : []))
}

function templateComments(source: string, [from, to]: Range): readonly Range[] {
  return Array.from(source.slice(from, to).matchAll(TEMPLATE_COMMENT), ({ 0: text, index }): Range => {
    const start = from + index
    return [start, start + text.length]
  })
}

/** Only white space stands beside it. */
function isAlone(source: string, from: number, to: number): boolean {
  let before = from - 1
  while (isSpace(source.charCodeAt(before))) before--
  let after = to
  while (isSpace(source.charCodeAt(after))) after++
  return endsLine(source, before) && endsLine(source, after)
}

function isSpace(unit: number): boolean {
  return unit === 32 || unit === 9
}

function endsLine(source: string, at: number): boolean {
  return at < 0 || at >= source.length || source[at] === '\n' || source[at] === '\r'
}
