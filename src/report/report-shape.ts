import type { Report } from '../model/report.ts'

type KeyOf<T> = T extends unknown ? keyof T : never

type ValueOf<T, K> = T extends unknown ? (K extends keyof T ? T[K] : never) : never

type PresenceIn<T, K> = T extends unknown
  ? K extends keyof T
    ? object extends Pick<T, K>
      ? 'optional'
      : 'required'
    : 'optional'
  : never

type Presence<T, K> = 'optional' extends PresenceIn<T, K> ? 'optional' : 'required'

type Inner<T> = NonNullable<T> extends readonly (infer E)[] ? E : NonNullable<T>

type Field<V, P extends string> = [Inner<V>] extends [object] ? { readonly [K in P]: ShapeOf<Inner<V>> } : P

/**
 * The fields of T, in the order in which they are written, each with whether it must be there; objects and elements of
 * arrays with their own fields inside. Of a union: the fields of all members. A field that T has and its shape lacks, or
 * the reverse, does not compile.
 */
export type ShapeOf<T> = { readonly [K in KeyOf<T>]: Field<ValueOf<T, K>, Presence<T, K>> }

/** Any shape, for code that walks one. */
export interface Shape {
  readonly [key: string]: 'required' | 'optional' | { readonly required?: Shape; readonly optional?: Shape }
}

const sha = { sha: 'required', source: 'required' } as const

const position = { path: 'required', line: 'required', column: 'required' } as const

const edit = {
  path: 'required',
  startLine: 'required',
  startColumn: 'required',
  endLine: 'required',
  endColumn: 'required',
  text: 'required',
} as const

const fix = {
  kind: 'required',
  title: 'required',
  safe: 'required',
  edits: { optional: edit },
  rename: { optional: { from: 'required', to: 'required' } },
} as const

const finding = {
  rule: 'required',
  severity: 'required',
  proof: 'optional',
  suppressed: { required: { kind: 'required', reason: 'optional' } },
  snippet: 'required',
  ...position,
  endLine: 'required',
  endColumn: 'required',
  message: 'required',
  target: { optional: { expression: 'required', tried: 'required', nearest: 'optional' } },
  cause: { optional: { kind: 'required', path: 'required', movedTo: 'optional' } },
  unexplained: 'optional',
  impact: { optional: { entryPoints: 'required', count: 'required', chain: 'required', conditional: 'optional' } },
  related: { required: { ...position, message: 'required' } },
  fixes: { required: fix },
  fingerprint: 'required',
} as const

const summary = {
  filesChanged: 'required',
  filesIndexed: 'required',
  errors: 'required',
  warnings: 'required',
  notices: 'required',
  suppressed: 'required',
  preexisting: 'required',
  includes: {
    required: {
      found: 'required',
      optional: 'required',
      case: 'required',
      provided: 'required',
      outside: 'required',
      notDeployed: 'required',
      missing: 'required',
      unknown: 'required',
    },
  },
} as const

const range = {
  base: { optional: sha },
  head: { required: sha },
  method: 'required',
  complete: 'required',
  notes: 'required',
} as const

/** The fields of a report in the order of its JSON. */
export const reportShape = {
  schemaVersion: 'required',
  tool: { required: { name: 'required', version: 'required' } },
  result: 'required',
  override: { optional: { reason: 'required', source: 'required' } },
  scope: 'required',
  range: { optional: range },
  ranges: { optional: range },
  projects: {
    optional: {
      directory: 'required',
      result: 'required',
      errors: 'required',
      warnings: 'required',
      notices: 'required',
    },
  },
  summary: { required: summary },
  findings: { required: finding },
  problems: { required: { kind: 'required', path: 'required', message: 'required' } },
  sites: {
    optional: {
      verdict: 'required',
      ...position,
      keyword: 'required',
      expression: 'required',
      reason: 'required',
      targets: 'optional',
    },
  },
} as const satisfies ShapeOf<Report>
