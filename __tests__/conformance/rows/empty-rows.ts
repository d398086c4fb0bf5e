import { page, type Row } from '../row.ts'

function empty(id: string, title: string, code: string, more: Partial<Row>): Row {
  return { id, title, files: page(code), loads: [], end: 'fatal', ours: 'unknown', ...more }
}

/** Row 25: operands that are empty. */
export const emptyRows: readonly Row[] = [
  empty('25a', "include '' is a ValueError", "include '';", {
    says: 'ValueError: Path cannot be empty',
    reports: 'malformed-include',
  }),
  empty('25b', "@include '' too", "@include '';", {
    says: 'ValueError',
    ours: 'optional',
    reports: 'malformed-include',
  }),
  empty('25c', 'require null', 'require null;', { says: 'ValueError', reports: 'malformed-include' }),
  empty('25d', 'include false', 'include false;', { says: 'ValueError', reports: 'malformed-include' }),
  empty('25e', "include_once '' warns", "include_once '';", { end: 'warning', reports: 'malformed-include' }),
  empty('25f', "require_once '' is an Error", "require_once '';", {
    says: "Failed opening required ''",
    reports: 'malformed-include',
  }),
]
