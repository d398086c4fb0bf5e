import { page, type Row } from '../row.ts'

/** Row 38 as includes: `lib` . dirname(…) . '/x.php', with `x.php` at the place that PHP means and nowhere else. */
function dirnames(id: string, title: string, operand: string, target: string): Row {
  const files = page(`include __DIR__ . '/lib' . ${operand} . '/x.php';`, [target, 'lib/y.php'])
  return { id, title, files, loads: [target], ours: `found ${target}` }
}

function finds(id: string, title: string, code: string, loads: readonly string[], more: Partial<Row> = {}): Row {
  const files = page(code, ['lib/a.php', 'lib/b.php'])
  return { id, title, files, loads, ours: loads.map(path => `found ${path}`).join(' | '), ...more }
}

const A = "__DIR__ . '/lib/a.php'"
const NONE = "__DIR__ . '/lib/none.php'"

/** What an operand can be made of. */
export const valueRows: readonly Row[] = [
  dirnames('38a', "dirname('/a/b/c.php', 2) is /a", "dirname('/a/b/c.php', 2)", 'lib/a/x.php'),
  dirnames('38b', "dirname('a.php') is .", "'/' . dirname('a.php')", 'lib/x.php'),
  dirnames('38c', "dirname('/a') is /", "dirname('/a')", 'lib/x.php'),
  dirnames('38d', "dirname('') is empty", "dirname('')", 'lib/x.php'),
  dirnames('38e', "dirname('a/b/') is a", "'/' . dirname('a/b/')", 'lib/a/x.php'),
  dirnames('38f', 'too many levels give /', "dirname('/a/b', 9)", 'lib/x.php'),
  finds('39a', 'realpath of what is there', "include realpath(__DIR__ . '/lib/../lib/a.php');", ['lib/a.php']),
  finds('39b', "realpath('') is the working directory", "include realpath('') . '/lib/a.php';", ['lib/a.php']),
  {
    id: '39c',
    title: 'realpath of what is not there is false',
    files: page(
      "if (realpath(__DIR__ . '/none.php') === false) { echo \"coped:\\n\"; } else { include __DIR__ . '/none.php'; }",
    ),
    loads: [],
    end: 'coped',
    ours: 'optional',
  },
  finds(
    '40a',
    'DIRECTORY_SEPARATOR is /',
    "include __DIR__ . DIRECTORY_SEPARATOR . 'lib' . DIRECTORY_SEPARATOR . 'a.php';",
    ['lib/a.php'],
  ),
  finds(
    '40b',
    'PATH_SEPARATOR is :',
    "set_include_path(__DIR__ . '/x' . PATH_SEPARATOR . __DIR__ . '/lib');\ninclude 'a.php';",
    ['lib/a.php'],
  ),
  ...(
    [
      ['ternary', `PHP_INT_SIZE > 1 ? ${A} : ${A}`],
      ['??', `$unset ?? ${A}`],
      ['?:', `${A} ?: ${NONE}`],
      ['match', `match (true) { default => ${A} }`],
      ['sprintf', "sprintf('%s/lib/%s.php', __DIR__, 'a')"],
      ['implode', "implode('/', [__DIR__, 'lib', 'a.php'])"],
      ['str_replace', "str_replace('@', 'a', __DIR__ . '/lib/@.php')"],
      ['assignment', `$p = ${A}`],
      ['heredoc', '<<<P\n{$dir}/lib/a.php\nP'],
      ['a class constant', 'C::P'],
    ] as const
  ).map(([title, operand], index) =>
    finds(
      `45${'abcdefghij'[index]}`,
      `${title} as operand`,
      `class C { const P = ${A}; }\n$dir = __DIR__;\ninclude ${operand};`,
      ['lib/a.php'],
    ),
  ),
  {
    id: '45k',
    title: 'a missing value of a match',
    files: page(`include match (true) { default => ${NONE} };`, ['lib/a.php']),
    loads: [],
    end: 'warning',
    ours: 'missing lib/none.php (exact)',
  },
  finds('58a', 'the first define wins', `define('P', ${A});\n@define('P', ${NONE});\ninclude P;`, ['lib/a.php']),
  finds('58b', 'constants are case-sensitive', `define('P', ${A});\ndefine('p', __DIR__ . '/lib/b.php');\ninclude p;`, [
    'lib/b.php',
  ]),
  finds('58c', "constant('X')", `define('P', ${A});\ninclude constant('P');`, ['lib/a.php']),
  finds('58d', 'namespace\\X', `namespace N;\nconst P = ${A};\ninclude namespace\\P;`, ['lib/a.php']),
  finds('58e', "define('N\\X')", `namespace N;\ndefine('N\\P', ${A});\ninclude P;`, ['lib/a.php']),
  finds('58f', 'const', `const P = ${A};\ninclude P;`, ['lib/a.php']),
  {
    id: '58g',
    title: 'a second define does not save the first one',
    files: page(`define('P', ${NONE});\n@define('P', ${A});\ninclude P;`, ['lib/a.php']),
    loads: [],
    end: 'warning',
    ours: 'found lib/a.php',
    coarser: 'several definitions are several possible values: which one comes first is not always known',
  },
  finds('60a', 'include_once loads once', `include_once ${A};\ninclude_once ${A};`, ['lib/a.php'], {
    ours: 'found lib/a.php | found lib/a.php',
  }),
  {
    id: '60b',
    title: 'include_once loads once per real path',
    files: page("include_once __DIR__ . '/lib/a.php';\ninclude_once __DIR__ . '/link.php';", ['lib/a.php'], {
      'link.php': { symlink: 'lib/a.php' },
    }),
    loads: ['lib/a.php'],
    ours: 'found lib/a.php | found lib/a.php',
  },
]
