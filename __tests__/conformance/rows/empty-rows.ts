import { page, type Row } from '../row.ts'

const EMPTY = 'an operand that is empty is not a path'

function empty(id: string, title: string, code: string, more: Partial<Row>): Row {
  return { id, title, files: page(code), loads: [], end: 'fatal', ours: 'unknown', coarser: EMPTY, ...more }
}

/** Row 25: operands that are empty. */
export const emptyRows: readonly Row[] = [
  empty('25a', "include '' is a ValueError", "include '';", { says: 'ValueError: Path cannot be empty' }),
  empty('25b', "@include '' too", "@include '';", { says: 'ValueError', ours: 'optional' }),
  empty('25c', 'require null', 'require null;', { says: 'ValueError' }),
  empty('25d', 'include false', 'include false;', { says: 'ValueError' }),
  empty('25e', "include_once '' warns", "include_once '';", { end: 'warning' }),
  empty('25f', "require_once '' is an Error", "require_once '';", { says: "Failed opening required ''" }),
]
