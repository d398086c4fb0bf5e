import { fileEach, php, type Shapes, times } from './shape.ts'

/** Sites in which each of n parts meets each of n others: n uses of what n places write, n guards of n includes. */
export const pairShapes: Shapes = {
  'a chain of variables, each included': n => ({
    'index.php': php(`$v0 = __DIR__;\n${times(n, i => `$v${i + 1} = $v${i} . '';\nrequire $v${i} . '/a.php';`)}`),
  }),
  '.= in a row, each included': n => ({
    'index.php': php(`$p = __DIR__;\n${times(n, () => `$p .= '';\nrequire $p . '/a.php';`)}`),
  }),
  'everybody includes a file that everybody includes': n => ({
    ...fileEach(
      n,
      i => `p${i}.php`,
      i => `require __DIR__ . '/common.php';\nrequire $base . '/a${i}.php';`,
    ),
    'common.php': php(`$base = __DIR__;\n${times(n, i => `include_once __DIR__ . '/p${i}.php';`)}`),
  }),
  'a wrapper called from many files': n => ({
    'load.php': php("function load($x) { require_once __DIR__ . '/' . $x; }"),
    ...fileEach(
      n,
      i => `p${i}.php`,
      i => `require __DIR__ . '/load.php';\nload('a${i}.php');`,
    ),
  }),
  'a loop of many turns around many includes': n => ({
    'index.php': php(
      `foreach ([${times(n, i => `'a${i}',`)}] as $a) { ${times(n, i => `require __DIR__ . "/$a/b${i}.php";`)} }`,
    ),
  }),
  'deep nests of if, with an include in each': n => ({
    'index.php': php(
      `$p = __DIR__;\n${Array.from({ length: n }, (_, i) => `if (f(${i})) {\nrequire $p . '/a${i}.php';`).join('\n')}\n${'}'.repeat(n)}`,
    ),
  }),
  'a guard in each of many nests': n => ({
    'index.php': php(
      `$p = __DIR__;\n${Array.from({ length: n }, (_, i) => `if (is_file($p . '/a${i}.php')) {\nrequire $p . '/a${i}.php';`).join('\n')}\n${'}'.repeat(n)}`,
    ),
  }),
  'many early exits': n => ({
    'index.php': php(
      `$p = __DIR__;\n${times(n, i => `if (!is_file($p . '/a${i}.php')) exit;`)}\n${times(n, i => `require $p . '/a${i}.php';`)}`,
    ),
  }),
  'one variable assigned in branches, then used': n => ({
    'index.php': php(
      `${times(n, i => `if (f(${i})) $p = __DIR__ . '/d${i}';`)}\n${times(n, i => `require $p . '/a${i}.php';`)}`,
    ),
  }),
  'a global that many functions write': n => ({
    'index.php': php(
      `${times(n, i => `function f${i}() { global $p; $p = __DIR__ . '/d${i}'; }`)}\n${times(n, i => `require $p . '/a${i}.php';`)}`,
    ),
  }),
  'a global that many functions read': n => ({
    'index.php': php(`$p = __DIR__;\n${times(n, i => `function f${i}() { global $p; require $p . '/a${i}.php'; }`)}`),
  }),
  'a line of heirs': n => ({
    'index.php': php(
      `class H0 { protected $dir = __DIR__; function load($x) { require $this->dir . $x; } }\n${times(n, i => `class H${i + 1} extends H${i} { function go() { $this->load('/a${i}.php'); } }`)}`,
    ),
  }),
  'constants with many definitions': n => ({
    ...fileEach(
      n,
      i => `d${i}.php`,
      i => `define('ROOT', __DIR__ . '/r${i}');\nrequire ROOT . '/a.php';`,
    ),
  }),
  'include_path set in many places': n =>
    fileEach(
      n,
      i => `d${i}.php`,
      i => `set_include_path(__DIR__ . '/r${i}');\nrequire 'a${i}.php';`,
    ),
  'closures in variables': n => ({
    'index.php': php(times(n, i => `$f${i} = function ($x) { require __DIR__ . $x; };\n$f${i}('/a${i}.php');`)),
  }),
  'one variable for many closures': n => ({
    'index.php': php(times(n, i => `$f = function ($x) { require __DIR__ . $x; };\n$f('/a${i}.php');`)),
  }),
  'references to one variable': n => ({
    'index.php': php(
      `$p = __DIR__;\n${times(n, i => `$r${i} = &$p;`)}\n${times(n, i => `require $p . '/a${i}.php';`)}`,
    ),
  }),
  'elements of one array': n => ({
    'index.php': php(
      `${times(n, i => `$c['k${i}'] = __DIR__ . '/d${i}';`)}\n${times(n, i => `require $c['k${i}'] . '/a.php';`)}`,
    ),
  }),
  'a literal array and its elements': n => ({
    'index.php': php(
      `$c = [${times(n, i => `'k${i}' => __DIR__ . '/d${i}',`)}];\n${times(n, i => `require $c['k${i}'] . '/a.php';`)}`,
    ),
  }),
  'one variable assigned in branches and used by turns': n => ({
    'index.php': php(times(n, i => `if (f(${i})) $p = __DIR__ . '/d${i}';\nrequire $p . '/a.php';`)),
  }),
}
