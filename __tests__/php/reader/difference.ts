import { isNode, type SyntaxNode } from '../../../src/php/parse/syntax-tree.ts'

/**
 * Where what our reader says (`ours`) is not what php-parser says: undefined, or the path to the first field that differs.
 * Ours has fewer fields; offsets are compared with the facts and not here, values of strings neither: facts take `raw`.
 */
export function difference(ours: unknown, theirs: unknown, path = ''): string | undefined {
  if (Array.isArray(ours)) return listDifference(ours, theirs, path)
  if (isNode(ours)) return nodeDifference(ours, theirs, path)
  // The name of `namespace { … }` is a list.
  const known = isNode(theirs) ? theirs['name'] : Array.isArray(theirs) ? theirs.join('') : theirs
  return ours === known || (typeof known === 'number' && ours === String(known)) || (!ours && !known)
    ? undefined
    : `${path}: ${show(ours)} for ${show(known)}`
}

function listDifference(ours: readonly unknown[], theirs: unknown, path: string): string | undefined {
  const all: readonly unknown[] = Array.isArray(theirs) ? theirs.flat() : isNode(theirs) ? [theirs] : []
  const items = ours.filter(tells)
  const known = all.filter(tells)
  if (items.length !== known.length) return `${path}: ${items.length} for ${known.length}`
  return first(items.map((item, index) => () => difference(item, known[index], `${path}[${index}]`)))
}

/** php-parser is given a line end more, which may be white space behind the last `?>`; it has empty parts of heredocs. */
function tells(item: unknown): boolean {
  if (!isNode(item) || item.kind === 'noop') return false
  if (item.kind === 'inline') return /\S/.test(String(item['value']))
  const { expression } = item
  return (
    item.kind !== 'encapsedpart' || !isNode(expression) || expression.kind !== 'string' || expression['value'] !== ''
  )
}

const unequal: ReadonlySet<string> = new Set(['kind', 'at', 'end', 'flags'])

/** The target `[$a]` is a list where it stands alone and, for us, an array inside another. */
function kindOf({ kind }: SyntaxNode): string {
  return kind === 'list' ? 'array' : kind
}

/** Of a heredoc the value is compared, without its indentation, of other strings what is written. */
function unequalText(node: SyntaxNode): string {
  return typeof node['value'] === 'string' ? 'raw' : 'value'
}

function nodeDifference(ours: SyntaxNode, theirs: unknown, path: string): string | undefined {
  if (!isNode(theirs)) return `${path}: ${ours.kind} for ${show(theirs)}`
  if (kindOf(ours) !== kindOf(theirs)) return `${path}: ${ours.kind} for ${theirs.kind}`
  if (ours.kind === 'intersectiontype' || ours.kind === 'nowdoc' || ours.kind === 'inline') return undefined
  if (ours.kind === 'call' && isInParentheses(ours['what']) !== isInParentheses(theirs['what'])) return `${path}: (…)()`
  const text = ours.kind === 'string' ? unequalText(ours) : ''
  const fields = Object.keys(ours).filter(field => !unequal.has(field) && field !== text)
  return first(fields.map(field => () => difference(ours[field], theirs[field], `${path}.${field}`)))
}

/** `($a->b)()` calls what the property holds. */
function isInParentheses(node: unknown): boolean {
  return isNode(node) && node['parenthesizedExpression'] === true
}

function first(differences: readonly (() => string | undefined)[]): string | undefined {
  for (const each of differences) {
    const found = each()
    if (found !== undefined) return found
  }
  return undefined
}

function show(value: unknown): string {
  return JSON.stringify(isNode(value) ? value.kind : value) ?? 'nothing'
}
