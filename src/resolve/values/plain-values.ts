import { isPlain } from './text.ts'
import { textOf, type Values } from './values.ts'

/** The one string that the values are, when all its characters are known. */
export function plainOf(values: Values | undefined): string | undefined {
  const [only, more] = values?.alternatives ?? []
  if (!only || more || values?.open) return undefined
  const text = textOf(only)
  return text !== undefined && isPlain(text) ? text : undefined
}

/** The one whole number that the values are. */
export function numberOf(values: Values | undefined): number | undefined {
  const text = plainOf(values)
  return text !== undefined && /^-?\d+$/.test(text) ? Number(text) : undefined
}

export function isNull(values: Values): boolean {
  return values.alternatives.length === 1 && values.alternatives[0]?.kind === 'null'
}

/** The elements of the one array that the values are, when all of them are known. */
export function listOf(values: Values): readonly Values[] | undefined {
  const [only, more] = values.alternatives
  return only?.kind === 'array' && !more && !only.open ? only.items.map(item => item.value) : undefined
}
