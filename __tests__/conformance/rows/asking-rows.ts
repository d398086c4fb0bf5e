import { included, type Row } from '../row.ts'

/** Row 61: the functions that ask do not look where include looks; so what they deny is not loaded, and nothing fails. */
export const askingRows: readonly Row[] = [
  {
    id: '61a',
    title: 'stream_resolve_include_path misses the working directory where include_path has no "."',
    files: included(
      "if (stream_resolve_include_path('a.php')) { include 'a.php'; }\ninclude 'a.php';",
      ['a.php'],
      "set_include_path(__DIR__ . '/lib');\n",
    ),
    at: 'sub/inc.php',
    loads: ['a.php'],
    ours: 'found a.php | found a.php',
  },
  {
    id: '61b',
    title: 'file_exists sees only the working directory',
    files: included("if (file_exists('a.php')) { include 'a.php'; }\ninclude 'a.php';", ['sub/a.php']),
    at: 'sub/inc.php',
    loads: ['sub/a.php'],
    ours: 'found sub/a.php | found sub/a.php',
  },
]
