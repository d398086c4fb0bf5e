import type { Expr } from '../expressions/expression.ts'
import { child, children, type SyntaxNode, text } from '../parse/syntax-tree.ts'
import { doubleQuotedValue, singleQuotedValue } from '../text/php-string.ts'
import { decodeBytes } from '../text/utf8.ts'
import { opaque, type Place, type Walk } from './walk.ts'

type Lower = (walk: Walk, node: SyntaxNode | undefined, place: Place) => Expr

/** PATH_MAX of Linux: a longer text is no path, and data would swell the facts. */
const MAX_LENGTH = 4096

/** A quoted string by its own spelling; a nowdoc by the parser's value, which has its indentation taken off. */
export function lowerString(node: SyntaxNode): Expr {
  const raw = text(node, 'raw')
  if (raw.length > MAX_LENGTH) return opaque('too-long')
  const start = raw.charAt(0) === 'b' || raw.charAt(0) === 'B' ? 1 : 0
  const quote = raw.charAt(start)
  if (node.kind !== 'string' || (quote !== "'" && quote !== '"'))
    return { kind: 'literal', value: decodeBytes(text(node, 'value')) }
  const inner = raw.slice(start + 1, -1)
  return { kind: 'literal', value: quote === "'" ? singleQuotedValue(inner) : doubleQuotedValue(inner, '"') }
}

export function lowerEncapsed(walk: Walk, node: SyntaxNode, place: Place, lower: Lower): Expr {
  const type = text(node, 'type')
  const parts = children(node, 'value').flatMap(part => {
    const inner = child(part, 'expression')
    const lowered = inner?.kind === 'string' ? encapsedText(inner, type) : lower(walk, inner, place)
    return lowered.kind === 'concat' ? lowered.parts : [lowered]
  })
  if (type === 'shell') return opaque('shell')
  const [first] = parts
  if (!first) return { kind: 'literal', value: '' }
  return parts.length === 1 && first.kind === 'literal' ? first : { kind: 'concat', parts }
}

function encapsedText(node: SyntaxNode, type: string): Expr {
  if (text(node, 'raw').length > MAX_LENGTH) return opaque('too-long')
  if (type !== 'string') return { kind: 'literal', value: decodeBytes(text(node, 'value')) }
  return { kind: 'literal', value: doubleQuotedValue(text(node, 'raw'), '"') }
}

export function lowerNumber(node: SyntaxNode): Expr {
  const written = String(node['value'])
  if (/^(?:[1-9]\d{0,14}|0)$/.test(written)) return { kind: 'number', value: Number(written) }
  const raw = written.replaceAll('_', '').toLowerCase()
  const value = Number(/^0[0-7]+$/.test(raw) ? `0o${raw.slice(1)}` : raw)
  return Number.isFinite(value) ? { kind: 'number', value } : opaque('number')
}
