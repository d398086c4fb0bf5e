import { page, type Row } from '../row.ts'
import { MISSING } from './guard-pair.ts'

/** The file that has the include, where it is not the page. */
const INCLUDED = 'inc.php'
const NAMED = "require __DIR__ . '/' . $n . '.php';"

/** Two rows: code that loads a.php, and the same code with a name that is nowhere. `more`: other files with the name. */
function named(id: string, title: string, code: string, more: Readonly<Record<string, string>> = {}): readonly Row[] {
  const broken = Object.entries(more).map(([path, text]) => [path, withoutTarget(text)])
  const found = { id, title, files: page(code, ['a.php'], more), loads: ['a.php'] }
  const files = page(withoutTarget(code), ['a.php'], Object.fromEntries(broken))
  const failing: Row = { id: `${id}-broken`, title, files, loads: [], end: 'fatal', ours: MISSING }
  const [other] = Object.keys(more)
  const [at, before] = other === INCLUDED ? [{ at: other }, ''] : [{}, other === undefined ? '' : `found ${other} | `]
  return [
    { ...found, ...at, ours: `${before}found a.php` },
    { ...failing, ...at, ours: `${before}${MISSING}` },
  ]
}

function withoutTarget(code: string): string {
  return code.replaceAll("'a'", "'none'")
}

/** Where the value of a path can come from. */
export const sourceRows: readonly Row[] = [
  ...named(
    'V1a',
    'a constant that is defined in either branch',
    `if (time() > 1) { define('N', 'a'); } else { define('N', 'a'); }\n$n = N;\n${NAMED}`,
  ),
  ...named('V1b', 'constants through each other', `define('M', 'a');\ndefine('N', M);\n$n = N;\n${NAMED}`),
  ...named(
    'V1c',
    'a class constant of a parent',
    `class P { const N = 'a'; }\nclass A extends P {}\n$n = A::N;\n${NAMED}`,
  ),
  ...named('V1d', 'self::', `class A { const N = 'a'; static function go() { $n = self::N; ${NAMED} } }\nA::go();`),
  ...named('V2a', 'global', `$n = 'a';\nfunction go() { global $n; ${NAMED} }\ngo();`),
  ...named('V2b', 'static', `function go() { static $n = 'a'; ${NAMED} }\ngo();`),
  ...named('V2c', '$GLOBALS', `$x = 'a';\nfunction go() { $n = $GLOBALS['x']; ${NAMED} }\ngo();`),
  ...named('V2d', '.=', `$n = '';\n$n .= 'a';\n${NAMED}`),
  ...named('V2e', 'switch', `switch (PHP_OS_FAMILY) { case 'X': $n = 'a'; break; default: $n = 'a'; }\n${NAMED}`),
  ...named('V2f', 'match', `$n = match (true) { default => 'a' };\n${NAMED}`),
  ...named('V3a', 'an element of an element', `$c = ['x' => ['n' => 'a']];\n$n = $c['x']['n'];\n${NAMED}`),
  ...named('V3b', 'a loop over a list', `foreach (['a'] as $n) { ${NAMED} }`),
  ...named('V3c', 'the keys of a list', `foreach (['a' => 1] as $n => $x) { ${NAMED} }`),
  ...named(
    'V4a',
    'a property of a trait',
    `trait T { private $p = 'a'; function go() { $n = $this->p; ${NAMED} } }\nclass A { use T; }\n(new A)->go();`,
  ),
  ...named(
    'V4b',
    'a static property',
    `class A { static $p = 'a'; static function go() { $n = self::$p; ${NAMED} } }\nA::go();`,
  ),
  ...named('V5a', 'a variable that the includer sets', `$n = 'a';\nrequire __DIR__ . '/inc.php';`, {
    [INCLUDED]: `<?php\n${NAMED}\n`,
  }),
  ...named('V5b', 'a variable that an included file sets', `require __DIR__ . '/conf.php';\n${NAMED}`, {
    'conf.php': "<?php\n$n = 'a';\n",
  }),
  ...named('V5c', 'a file that returns an array', `$c = require __DIR__ . '/conf.php';\n$n = $c['n'];\n${NAMED}`, {
    'conf.php': "<?php\nreturn ['n' => 'a'];\n",
  }),
  ...named(
    'V6a',
    'a function that gives a path',
    "function path($n) { return __DIR__ . '/' . $n . '.php'; }\nrequire path('a');",
  ),
  ...named(
    'V6b',
    'a method that gives a path',
    'class A { private $d = __DIR__; function path($n) { return "$this->d/$n.php"; } }\n$o = new A;\nrequire $o->path(\'a\');',
  ),
]
