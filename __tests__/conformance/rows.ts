import type { Row } from './row.ts'
import { askingRows } from './rows/asking-rows.ts'
import { branchRows } from './rows/branch-rows.ts'
import { emptyRows } from './rows/empty-rows.ts'
import { failureRows } from './rows/failure-rows.ts'
import { guardRows } from './rows/guard-rows.ts'
import { operandRows } from './rows/operand-rows.ts'
import { providedRows } from './rows/provided-rows.ts'
import { searchRows } from './rows/search-rows.ts'
import { settingRows } from './rows/setting-rows.ts'
import { sourceRows } from './rows/source-rows.ts'
import { spellingRows } from './rows/spelling-rows.ts'
import { streamRows } from './rows/stream-rows.ts'
import { tokenRows } from './rows/token-rows.ts'
import { valueRows } from './rows/value-rows.ts'
import { wrapperRows } from './rows/wrapper-rows.ts'

/** Every case, in the order of their ids. */
export const rows: readonly Row[] = [
  ...searchRows,
  ...settingRows,
  ...spellingRows,
  ...emptyRows,
  ...streamRows,
  ...valueRows,
  ...operandRows,
  ...failureRows,
  ...tokenRows,
  ...askingRows,
  ...guardRows,
  ...branchRows,
  ...providedRows,
  ...wrapperRows,
  ...sourceRows,
].sort((a, b) => a.id.localeCompare(b.id, 'en', { numeric: true }))
