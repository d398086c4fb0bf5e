/**
 * A node of a parsed file, whatever its kind; kinds and fields are those of php-parser. Offsets are bytes: `at` and `end`
 * in the nodes of our own reader, `loc` in those of php-parser. Fields are read through the functions below.
 */
export interface SyntaxNode {
  readonly kind: string
  readonly at?: number
  readonly end?: number
  readonly loc?: { readonly start: { readonly offset: number }; readonly end: { readonly offset: number } } | null
  readonly [field: string]: unknown
}

const NO_NODES: readonly SyntaxNode[] = []

export function isNode(value: unknown): value is SyntaxNode {
  return isObject(value) && typeof value['kind'] === 'string'
}

function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null
}

export function child(node: SyntaxNode, field: string): SyntaxNode | undefined {
  const value = node[field]
  return isNode(value) ? value : undefined
}

/** The nodes of a list field; what is no node (a hole of `list(, $b)`) is left out. */
export function children(node: SyntaxNode, field: string): readonly SyntaxNode[] {
  const value = node[field]
  if (!Array.isArray(value)) return NO_NODES
  for (const item of value) if (!isNode(item)) return value.filter(isNode)
  return value
}

/** A field that is text, or an identifier, or a name; empty where there is none. */
export function text(node: SyntaxNode, field: string): string {
  const value = node[field]
  if (typeof value === 'string') return value
  return isNode(value) && value !== node ? text(value, 'name') : ''
}

export function startOf(node: SyntaxNode): number {
  return node.at ?? node.loc?.start.offset ?? 0
}

export function endOf(node: SyntaxNode): number {
  return node.end ?? node.loc?.end.offset ?? 0
}

/** From the first byte of a node to behind its last. */
export function wholeSpan(node: SyntaxNode): { at: number; end: number } {
  return { at: startOf(node), end: endOf(node) }
}
