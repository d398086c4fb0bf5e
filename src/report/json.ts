import type { Reporter } from '../model/report.ts'
import { reportShape, type Shape } from './report-shape.ts'

/** The report as it is, in the order of its schema, so that equal reports give equal bytes whoever built them. */
export const json: Reporter = report => `${JSON.stringify(inOrder(report, reportShape), null, 2)}\n`

/** A copy with the keys of `shape`, in its order, at every depth; `undefined` and keys that it does not name fall away. */
export function inOrder(value: unknown, shape: Shape): unknown {
  if (Array.isArray(value)) return value.map(element => inOrder(element, shape))
  if (!isRecord(value)) return value
  return Object.fromEntries(
    Object.entries(shape).flatMap(([key, field]) => {
      const inner = value[key]
      return inner === undefined ? [] : [[key, typeof field === 'string' ? inner : inOrder(inner, inside(field))]]
    }),
  )
}

function inside(field: { readonly required?: Shape; readonly optional?: Shape }): Shape {
  return field.required ?? field.optional ?? {}
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null
}
