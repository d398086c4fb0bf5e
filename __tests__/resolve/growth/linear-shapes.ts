import { fileEach, php, type Shapes, times } from './shape.ts'

/** Sites of n parts that invite more than n pieces of work. */
export const linearShapes: Shapes = {
  'a chain of constants': n => ({
    'index.php': php(
      `define('C0', __DIR__);\n${times(n, i => `define('C${i + 1}', C${i} . '/..');`)}\nrequire C${n} . '/a.php';`,
    ),
  }),
  'a chain of constants, each included': n => ({
    'index.php': php(
      `define('C0', __DIR__);\n${times(n, i => `define('C${i + 1}', C${i} . '');\nrequire C${i} . '/a.php';`)}`,
    ),
  }),
  'a chain of variables': n => ({
    'index.php': php(`$v0 = __DIR__;\n${times(n, i => `$v${i + 1} = $v${i} . '/x';`)}\nrequire $v${n} . '/a.php';`),
  }),
  '.= in a row': n => ({
    'index.php': php(`$p = __DIR__;\n${times(n, () => `$p .= '/x';`)}\nrequire $p . '/a.php';`),
  }),
  'alternatives joined with alternatives': n => ({
    'index.php': php(
      `${times(n, i => `if (f(${i})) $a = '/a${i}';`)}\n${times(n, i => `if (f(${i})) $b = '/b${i}';`)}\nrequire __DIR__ . $a . $b . '.php';`,
    ),
  }),
  'many joins of alternatives': n => ({
    'index.php': php(`$a = f() ? 'a' : 'b';\nrequire __DIR__${times(n, () => ` . '/' . $a`)} . '.php';`),
  }),
  'callers of a helper': n => ({
    'helper.php': php("function path($x) { return __DIR__ . '/' . $x; }"),
    'index.php': php(`require __DIR__ . '/helper.php';\n${times(n, i => `require path('a${i}.php');`)}`),
  }),
  'helpers that call each other': n => ({
    'index.php': php(
      `function h0($x) { return __DIR__ . $x; }\n${times(n, i => `function h${i + 1}($x) { return h${i}('/y' . $x); }`)}\nrequire h${n}('/a.php');`,
    ),
  }),
  'helpers that call the one before twice': n => ({
    'index.php': php(
      `function h0($x) { return $x; }\n${times(n, i => `function h${i + 1}($x) { return h${i}($x) . h${i}($x); }`)}\nrequire __DIR__ . h${n}('/a.php');`,
    ),
  }),
  'mutual recursion': n => ({
    'index.php': php(
      `${times(n, i => `function h${i}($x) { return f() ? h${(i + 1) % n}($x) : h${(i + 7) % n}($x . 'y'); }`)}\n${times(n, i => `require __DIR__ . h${i}('/a.php');`)}`,
    ),
  }),
  'nested ternaries': n => ({
    'index.php': php(
      `require __DIR__ . ${Array.from({ length: n }, (_, i) => `(f(${i}) ? '/a${i}.php' : `).join('')}'/b.php'${')'.repeat(n)};`,
    ),
  }),
  'a ternary in each of many': n => ({
    'index.php': php(
      `$v0 = '/';\n${times(n, i => `$v${i + 1} = f() ? $v${i} . 'a' : $v${i} . 'b';`)}\nrequire __DIR__ . $v${n} . '.php';`,
    ),
  }),
  'an include cycle that hands a variable on': n =>
    fileEach(
      n,
      i => `p${i}.php`,
      i => `$base = __DIR__ . '/d${i}';\nrequire __DIR__ . '/p${(i + 1) % n}.php';\nrequire $base . '/a.php';`,
    ),
  'an include chain that hands a variable on': n => ({
    ...fileEach(
      n,
      i => `p${i}.php`,
      i => `require __DIR__ . '/p${i + 1}.php';\nrequire $base . '/a.php';`,
    ),
    [`p${n}.php`]: php('$base = __DIR__;'),
  }),
  'a wrapper called from many places': n => ({
    'load.php': php("function load($x) { require_once __DIR__ . '/' . $x; }"),
    'index.php': php(`require __DIR__ . '/load.php';\n${times(n, i => `load('a${i}.php');`)}`),
  }),
  'a wrapper below a head that is not known': n => ({
    'load.php': php("function load($x) { require_once ROOT . '/' . $x; }"),
    'index.php': php(`require __DIR__ . '/load.php';\n${times(n, i => `load('a${i}.php');`)}`),
  }),
  'wrappers around one below a head that is not known': n => ({
    'load.php': php("function load($x) { require_once ROOT . '/' . $x; }"),
    'index.php': php(times(n, i => `function load${i}($x) { load($x . '.php'); }\nload${i}('a${i}');`)),
  }),
  'heirs of a loader below a member that is not known': n => ({
    'index.php': php(
      `class B { function load($x) { require $this->dir . $x; } }\n${times(n, i => `class H${i} extends B { function go() { $this->load('/a${i}.php'); } }`)}`,
    ),
  }),
  'wrappers around wrappers': n => ({
    'index.php': php(
      `function w0($x) { require __DIR__ . $x; }\n${times(n, i => `function w${i + 1}($x) { w${i}($x . '/y'); }`)}\nw${n}('/a.php');`,
    ),
  }),
  'a wrapper in a loop of many': n => ({
    'index.php': php(
      `function load($x) { require_once __DIR__ . '/' . $x; }\nforeach ([${times(n, i => `'a${i}.php',`)}] as $name) { load($name); }`,
    ),
  }),
  'a loop over many': n => ({
    'index.php': php(`foreach ([${times(n, i => `'a${i}.php',`)}] as $name) { require __DIR__ . '/' . $name; }`),
  }),
  'loops over many, nested': n => ({
    'index.php': php(
      `foreach ([${times(n, i => `'a${i}',`)}] as $a) foreach ([${times(n, i => `'b${i}',`)}] as $b) { require __DIR__ . "/$a/$b.php"; }`,
    ),
  }),
  'deep nests of if': n => ({
    'index.php': php(
      `$p = __DIR__;\n${Array.from({ length: n }, (_, i) => `if (f(${i})) {`).join('\n')}\nrequire $p . '/a.php';\n${'}'.repeat(n)}`,
    ),
  }),
  'one variable assigned and used by turns': n => ({
    'index.php': php(times(n, i => `$p = __DIR__ . '/d${i}';\nrequire $p . '/a.php';`)),
  }),
  'one variable made of itself in branches': n => ({
    'index.php': php(`$p = __DIR__;\n${times(n, i => `if (f(${i})) $p = $p . '/d${i}';`)}\nrequire $p . '/a.php';`),
  }),
  'a class with many heirs': n => ({
    'index.php': php(
      `class B { protected $dir = __DIR__; function load($x) { require $this->dir . $x; } }\n${times(n, i => `class H${i} extends B { function go() { $this->load('/a${i}.php'); } }`)}`,
    ),
  }),
  'a property that many methods set': n => ({
    'index.php': php(
      `class A { private $dir = __DIR__;\n${times(n, i => `function s${i}() { $this->dir = __DIR__ . '/d${i}'; }`)}\n${times(n, i => `function l${i}() { require $this->dir . '/a${i}.php'; }`)} }`,
    ),
  }),
  'methods of one name in many classes': n => ({
    'index.php': php(
      times(
        n,
        i =>
          `class A${i} { function load($x) { require __DIR__ . '/' . $x; } function go() { $this->load('a${i}.php'); } }`,
      ),
    ),
  }),
  'pages that share a dotted include': n => ({
    'inc/menu.php': php("require './a.php';"),
    ...fileEach(
      n,
      i => `s${i}/index.php`,
      () => "require __DIR__ . '/../inc/menu.php';",
    ),
  }),
  'a tail that each part of the site has, behind a head that nobody knows': n => ({
    ...fileEach(
      n,
      i => `s${i}/lib/own.php`,
      () => '',
    ),
    ...fileEach(
      n,
      i => `s${i}/a/b/c/d/page.php`,
      () => "require $unknown . '/lib/own.php';",
    ),
  }),
  'heads that nobody knows': n =>
    fileEach(
      n,
      i => `p${i}.php`,
      i => `require $unknown . '/lib/a${i}.php';`,
    ),
  'a head each that nobody knows': n =>
    fileEach(
      n,
      i => `p${i}.php`,
      i => `require $unknown${i} . '/lib/a${i}.php';`,
    ),
  'a list that grows': n => ({
    'index.php': php(
      `$c = [];\n${times(n, i => `$c[] = 'a${i}.php';`)}\nforeach ($c as $x) require __DIR__ . '/' . $x;`,
    ),
  }),
  'an include cycle': n =>
    fileEach(
      n,
      i => `p${i}.php`,
      i => `require __DIR__ . '/p${(i + 1) % n}.php';\nrequire $base . '/a.php';`,
    ),
}
