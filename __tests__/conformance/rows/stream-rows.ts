import { page, type Row } from '../row.ts'

const URL = 'what a stream wrapper gives is not in the tree'

function stream(id: string, title: string, operand: string, loads: readonly string[], more: Partial<Row> = {}): Row {
  const files = page(`include ${operand};`, ['lib/a.php'])
  return { id, title, files, loads, ours: 'outside', ...more }
}

function fails(id: string, title: string, operand: string, more: Partial<Row> = {}): Row {
  return stream(id, title, operand, [], { end: 'warning', coarser: URL, ...more })
}

const MAKE_PHAR = `$phar = new Phar('lib.phar');
$phar['a.php'] = '<?php include "b.php";';
$phar['b.php'] = '<?php echo "loaded:" . strstr(__FILE__, "lib.phar") . "\\n";';`

/** Paths that begin with a scheme. */
export const streamRows: readonly Row[] = [
  stream('28a', 'file:// and an absolute path', "'file://' . __DIR__ . '/lib/a.php'", ['lib/a.php'], {
    ours: 'found lib/a.php',
  }),
  fails('28b', 'file:// and a relative path', "'file://lib/a.php'"),
  stream(
    '29',
    'phar://, and a bare include in the archive finds its sibling',
    "'phar://' . __DIR__ . '/lib.phar/a.php'",
    ['lib.phar/b.php'],
    { prepare: MAKE_PHAR },
  ),
  fails('30a', 'http://', "'http://127.0.0.1:9/a.php'"),
  fails('30b', 'data:', "'data:text/plain,a'"),
  fails('30c', 'php://input', "'php://input'"),
  stream('31a', 'php://memory', "'php://memory'", []),
  stream('31b', 'php://filter', "'php://filter/resource=' . __DIR__ . '/lib/a.php'", ['lib/a.php']),
  stream('31c', 'compress.zlib://', "'compress.zlib://' . __DIR__ . '/lib/a.php'", ['lib/a.php']),
  fails('32a', 'a scheme that is not known', "'foo://lib/a.php'"),
  fails('32b', 'glob://', "'glob://' . __DIR__ . '/lib/*.php'"),
]
