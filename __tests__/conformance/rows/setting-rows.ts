import { included, page, type Row } from '../row.ts'
import { serverRows } from './server-rows.ts'

const inc = 'sub/inc.php'
const ORDER = 'where the search path is changed counts for the whole project, before and after'

/** What changes include_path and the working directory while a page runs. */
export const settingRows: readonly Row[] = [
  {
    id: '12a',
    title: 'set_include_path changes later bare includes',
    files: page("set_include_path(get_include_path() . ':' . __DIR__ . '/lib');\ninclude 'a.php';", ['lib/a.php']),
    loads: ['lib/a.php'],
    ours: 'found lib/a.php',
  },
  {
    id: '12b',
    title: "ini_set('include_path')",
    files: page("ini_set('include_path', __DIR__ . '/lib');\ninclude 'a.php';", ['lib/a.php']),
    loads: ['lib/a.php'],
    ours: 'found lib/a.php',
  },
  {
    id: '12c',
    title: 'a relative entry hangs on the working directory, not on the file that sets it',
    files: included("set_include_path('lib');\ninclude 'a.php';", ['lib/a.php', 'sub/lib/a.php']),
    at: inc,
    loads: ['lib/a.php'],
    ours: 'found lib/a.php',
  },
  {
    id: '12d',
    title: "set_include_path('') keeps the old value",
    files: page("set_include_path(__DIR__ . '/lib');\nset_include_path('');\ninclude 'a.php';", ['lib/a.php']),
    loads: ['lib/a.php'],
    ours: 'found lib/a.php',
  },
  {
    id: '12e',
    title: "ini_set('include_path', '') keeps the old value",
    files: page("set_include_path(__DIR__ . '/lib');\nini_set('include_path', '');\ninclude 'a.php';", ['lib/a.php']),
    loads: ['lib/a.php'],
    ours: 'found lib/a.php',
  },
  {
    id: '12f',
    title: 'an include before set_include_path does not see it',
    files: page("include 'a.php';\nset_include_path(__DIR__ . '/lib');", ['lib/a.php']),
    loads: [],
    end: 'warning',
    ours: 'found lib/a.php',
    coarser: ORDER,
  },
  ...serverRows,
  {
    id: '13a',
    title: 'chdir moves ./',
    files: page("chdir(__DIR__ . '/sub');\ninclude './x.php';", ['sub/x.php']),
    loads: ['sub/x.php'],
    ours: 'found sub/x.php',
  },
  {
    id: '13b',
    title: 'chdir moves ../',
    files: page("chdir('sub/deep');\ninclude '../x.php';", ['sub/x.php', 'sub/deep/y.php']),
    loads: ['sub/x.php'],
    ours: 'found sub/x.php',
  },
  {
    id: '13c',
    title: 'chdir moves the "." of include_path',
    files: page("chdir('sub');\ninclude 'x.php';", ['x.php', 'sub/x.php']),
    loads: ['sub/x.php'],
    ours: 'found x.php sub/x.php',
  },
  {
    id: '13d',
    title: 'after chdir the old directory is not looked in',
    files: page("chdir('sub');\ninclude './x.php';", ['x.php', 'sub/y.php']),
    loads: [],
    end: 'warning',
    ours: 'found x.php',
    coarser: ORDER,
  },
]
