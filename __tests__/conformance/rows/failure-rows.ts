import { page, type Row } from '../row.ts'

const NONE = "__DIR__ . '/none.php'"
const THROWING = 'set_error_handler(function ($no, $text) { throw new ErrorException($text); });\n'
const NOT_CODE = 'a setting of the server is not in the code'

function failing(id: string, title: string, code: string, more: Partial<Row> = {}): Row {
  const files = page(code, ['a.php'])
  return { id, title, files, loads: [], end: 'fatal', ours: 'missing none.php (exact)', ...more }
}

/** What a missing target does to a page. */
export const failureRows: readonly Row[] = [
  failing('47a', 'include: a warning and 200', `include ${NONE};`, { end: 'warning', status: 200 }),
  failing('47b', 'include, where a handler throws: 500', `${THROWING}include ${NONE};`, { status: 500 }),
  failing('47c', '@include, where a handler throws and ignores error_reporting()', `${THROWING}@include ${NONE};`, {
    ours: 'optional',
    coarser: 'what a handler does with a silenced warning is not known',
  }),
  failing('47d', 'include in an output buffer: nobody sees it', `ob_start();\ninclude ${NONE};\nob_end_clean();`, {
    end: 'warning',
    status: 200,
  }),
  failing('48a', 'require: 500', `require ${NONE};`, { says: 'Uncaught Error: Failed opening required', status: 500 }),
  failing('48b', 'require with display_errors: 200', `require ${NONE};`, {
    ini: { display_errors: '1' },
    sapi: 'web',
    status: 200,
  }),
  failing('49', '@require is fatal', `@require ${NONE};`),
  failing('50', 'try around require', `try { require ${NONE}; } catch (Throwable $e) { echo "coped:\\n"; }`, {
    end: 'coped',
    ours: 'optional',
  }),
  failing('52a', 'auto_prepend_file missing: fatal before the script', `include __DIR__ . '/a.php';`, {
    ini: { auto_prepend_file: '{root}/none.php' },
    ours: 'found a.php',
    coarser: NOT_CODE,
  }),
  failing('52b', 'auto_append_file missing: fatal after the output', `include __DIR__ . '/a.php';`, {
    ini: { auto_append_file: '{root}/none.php' },
    loads: ['a.php'],
    // The answer has begun by then.
    status: 200,
    ours: 'found a.php',
    coarser: NOT_CODE,
  }),
]
