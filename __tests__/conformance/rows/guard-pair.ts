import { page, type Row } from '../row.ts'

export const A = "__DIR__ . '/a.php'"
export const NONE = "__DIR__ . '/none.php'"
export const MISSING = 'missing none.php (exact)'

/** Two rows: the guard, under which PHP copes with the absent target, and the same code without its effect. */
export function pair(
  id: string,
  title: string,
  guarded: Partial<Row> & Code,
  broken: Partial<Row> & Code,
): readonly Row[] {
  return [row(id, title, { ours: 'optional', ...guarded }), row(`${id}-broken`, title, { ...FAILS, ...broken })]
}

const FAILS = { end: 'warning', ours: MISSING } as const

export interface Code {
  readonly code: string
}

function row(id: string, title: string, { code, ...rest }: Partial<Row> & Code & { ours: string }): Row {
  return { id, title, files: page(code, ['a.php']), loads: [], ...rest }
}
