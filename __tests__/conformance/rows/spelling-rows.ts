import type { Files } from '../../resolve/verdicts-of.ts'
import { page, type Row } from '../row.ts'

/** One include of `__DIR__ . "…"` that PHP finds; `loads` is the only announcing file. */
function finds(id: string, title: string, path: string, loads: string, more: Files = {}): Row {
  return {
    id,
    title,
    files: page(`include __DIR__ . ${path};`, [loads, 'lib/x.php'], more),
    loads: [loads],
    ours: `found ${loads}`,
  }
}

/** One include that PHP does not find, with `a.php` and `lib/x.php` in the tree. */
function misses(id: string, title: string, operand: string, ours: string, more: Partial<Row> = {}): Row {
  const files = page(`include ${operand};`, ['a.php', 'lib/x.php'])
  return { id, title, files, loads: [], end: 'warning', ours, ...more }
}

const NFC = 'caf\u00e9.php'
const NFD = 'cafe\u0301.php'

/** Which spelling of a path means which file. */
export const spellingRows: readonly Row[] = [
  finds('14a', 'two slashes', "'//lib//a.php'", 'lib/a.php'),
  finds('14b', '/./', "'/./lib/./a.php'", 'lib/a.php'),
  finds('15', '.. after a directory', "'/lib/../a.php'", 'a.php'),
  finds('16a', '.. after a directory that is not there', "'/nodir/../a.php'", 'a.php'),
  {
    id: '16b',
    title: 'file_exists, is_file and realpath say no where include finds',
    files: page(
      "$p = __DIR__ . '/nodir/../a.php';\nif (file_exists($p) || is_file($p) || realpath($p)) { include __DIR__ . '/lib/x.php'; }\ninclude $p;",
      ['a.php', 'lib/x.php'],
    ),
    loads: ['a.php'],
    ours: 'found lib/x.php | found a.php',
  },
  misses('17', '.. after a file', "__DIR__ . '/lib/x.php/../../a.php'", 'missing a.php (exact)'),
  finds('18', '.. after a symlink is the physical parent', "'/link/../f.php'", 'real/f.php', {
    link: { symlink: 'real/deep' },
    'real/deep/y.php': '',
    'f.php': '',
  }),
  misses('19a', 'a slash at the end', "__DIR__ . '/a.php/'", 'missing a.php (exact)'),
  misses('19b', 'a space at the end', "__DIR__ . '/a.php '", 'missing a.php  (exact)'),
  misses('19c', 'a newline at the end', '__DIR__ . "/a.php\\n"', 'missing a.php\n (exact)'),
  misses('19d', 'a dot at the end', "__DIR__ . '/a.php.'", 'missing a.php. (exact)'),
  misses('19e', 'a space before the name', "__DIR__ . '/ a.php'", 'missing  a.php (exact)'),
  misses(
    '20',
    'a NUL: a warning that names what is before it',
    '__DIR__ . "/b.php\\0.txt"',
    'missing b.php\0.txt (exact)',
    {
      says: "Failed opening '{root}/b.php' for inclusion",
    },
  ),
  misses('21a', 'another case in the name', "__DIR__ . '/A.php'", 'case a.php'),
  misses('21b', 'another case in the extension', "__DIR__ . '/a.PHP'", 'case a.php'),
  misses('21c', 'another case in a directory', "__DIR__ . '/Lib/x.php'", 'case lib/x.php'),
  misses('22a', 'composed for decomposed', `__DIR__ . '/${NFC}'`, `case ${NFD}`, {
    files: page(`include __DIR__ . '/${NFC}';`, [NFD]),
  }),
  misses('22b', 'decomposed for composed', `__DIR__ . '/${NFD}'`, `case ${NFC}`, {
    files: page(`include __DIR__ . '/${NFD}';`, [NFC]),
  }),
  misses('23', 'a backslash on Linux', "__DIR__ . '/lib\\x.php'", 'missing lib\\x.php (exact)'),
  misses('24a', 'a directory', "__DIR__ . '/lib'", 'missing lib (exact)'),
  misses('24b', '.', "'.'", 'missing  (exact)'),
  misses('24c', '..', "'..'", 'outside', { coarser: 'above the root may be anything' }),
  misses(
    '26',
    'realpath of what is not there leaves the rest',
    "realpath(__DIR__ . '/nodir') . '/f.php'",
    'missing nodir/f.php (exact)',
    {
      says: "'/f.php'",
    },
  ),
  misses('27a', 'a query', "__DIR__ . '/a.php?x=1'", 'missing a.php?x=1 (exact)'),
  misses('27b', 'a fragment', "__DIR__ . '/a.php#a'", 'missing a.php#a (exact)'),
  misses('27c', 'a wildcard', "__DIR__ . '/*.php'", 'missing *.php (exact)'),
  misses('27d', 'a percent escape', "__DIR__ . '/%61.php'", 'missing %61.php (exact)'),
  misses('27e', 'a home directory', "'~/a.php'", 'outside', { coarser: 'a bare path may be found elsewhere' }),
  {
    id: '34',
    title: 'a dangling symlink',
    files: page("include __DIR__ . '/link.php';", [], { 'link.php': { symlink: 'gone.php' } }),
    loads: [],
    end: 'warning',
    ours: 'not-deployed',
  },
  {
    id: '36a',
    title: '__DIR__ of a page that is requested through a symlink is the real one',
    files: {
      'link.php': { symlink: 'real/page.php' },
      ...page('', ['real/x.php']),
      'real/page.php': "<?php include __DIR__ . '/x.php';",
    },
    entry: 'link.php',
    at: 'real/page.php',
    loads: ['real/x.php'],
    ours: 'found real/x.php',
  },
  {
    id: '36b',
    title: '__FILE__ of a file that is included through a symlinked directory is the real one',
    files: page("include __DIR__ . '/link/inc.php';", ['real/x.php'], {
      link: { symlink: 'real/deep' },
      'real/deep/inc.php': "<?php include dirname(__FILE__, 2) . '/x.php';",
    }),
    at: 'real/deep/inc.php',
    loads: ['real/x.php'],
    ours: 'found real/x.php',
  },
]
