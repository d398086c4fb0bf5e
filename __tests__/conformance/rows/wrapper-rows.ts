import { page, type Row } from '../row.ts'
import { MISSING, pair } from './guard-pair.ts'

const LOAD = "function load($name) { require __DIR__ . '/' . $name . '.php'; }\n"
const LOADER = `class Loader {
  public function load($name) { require __DIR__ . '/' . $name . '.php'; }
  public static function part($name) { require __DIR__ . '/' . $name . '.php'; }
}
`
const BODY = "{ require __DIR__ . '/' . $name . '.php'; }"

/** Two rows: calls that load a.php, and the same calls with a name that is nowhere. */
function loading(id: string, title: string, code: string): readonly Row[] {
  return [
    { id, title, files: page(code, ['a.php']), loads: ['a.php'], ours: 'found a.php' },
    {
      id: `${id}-broken`,
      title,
      files: page(code.replaceAll("'a'", "'none'"), ['a.php']),
      loads: [],
      end: 'fatal',
      ours: MISSING,
    },
  ]
}

/** Calls that include a file through what they run: the verdict stands at the call. */
export const wrapperRows: readonly Row[] = [
  ...loading('W1a', 'a function', `${LOAD}load('a');`),
  ...loading('W1b', 'a method', `${LOADER}$l = new Loader;\n$l->load('a');`).map(once),
  ...loading(
    'W1c',
    'a default and a named argument',
    "function load($dir = '', $name = '') { require __DIR__ . $dir . '/' . $name . '.php'; }\nload(name: 'a');",
  ),
  ...loading(
    'W1d',
    'a list of arguments',
    "function load(...$names) { foreach ($names as $name) { require __DIR__ . '/' . $name . '.php'; } }\nload('a');",
  ),
  ...loading(
    'W1e',
    'func_get_args()',
    "function load() { foreach (func_get_args() as $name) { require __DIR__ . '/' . $name . '.php'; } }\nload('a');",
  ),
  ...loading('W1f', 'a spread list', `${LOAD}load(...['a']);`),
  ...loading('W1g', 'a function that calls it', `${LOAD}function both($name) { load($name); }\nboth('a');`),
  ...loading('W2a', 'array_map()', `${LOAD}array_map('load', ['a']);`),
  ...loading('W2b', 'array_walk()', `${LOAD}$names = ['a'];\narray_walk($names, 'load');`),
  ...loading('W2c', 'call_user_func()', `${LOAD}call_user_func('load', 'a');`),
  ...loading('W2d', 'call_user_func_array()', `${LOAD}call_user_func_array('load', ['a']);`),
  ...loading('W2e', 'a first-class callable', `${LOAD}array_map(load(...), ['a']);`),
  ...loading('W2f', 'a first-class callable in a variable', `${LOAD}$load = load(...);\n$load('a');`),
  ...loading('W2g', 'an object and a method', `${LOADER}array_map([new Loader, 'load'], ['a']);`).map(once),
  ...loading('W2h', 'a class and a method', `${LOADER}array_map([Loader::class, 'part'], ['a']);`).map(once),
  ...loading('W2i', 'a class and a method as one text', `${LOADER}array_map('Loader::part', ['a']);`).map(once),
  ...loading('W2j', 'at the end of the request', `${LOAD}register_shutdown_function('load', 'a');`),
  ...loading('W3a', 'a closure in a variable', `$load = function ($name) ${BODY};\n$load('a');`),
  ...loading('W3b', 'a static closure', `$load = static function ($name) ${BODY};\n$load('a');`),
  ...loading('W3c', 'an arrow function', "$load = fn($name) => require __DIR__ . '/' . $name . '.php';\n$load('a');"),
  ...loading('W3d', 'a closure that is called at once', `(function ($name) ${BODY})('a');`),
  ...loading('W3e', 'a closure as a callback', `array_map(function ($name) ${BODY}, ['a']);`),
  ...loading(
    'W3f',
    'a closure that keeps the variables apart',
    `function load($name) { (static function () use ($name) ${BODY})(); }\nload('a');`,
  ),
  ...loading(
    'W4a',
    'a property that the constructor sets',
    member('private $l; function __construct() { $this->l = new Loader; }'),
  ).map(once),
  ...loading('W4b', 'a promoted property', member('function __construct(private Loader $l = new Loader) {}')).map(once),
  ...loading(
    'W4c',
    'a property of a parent',
    `${member('', ' extends Base')}\nclass Base { protected $l; function __construct() { $this->l = new Loader; } }`,
  ).map(once),
  ...pair(
    'W5a',
    'a guard in what is called',
    {
      code: "function load($name) { $f = __DIR__ . '/' . $name; if (is_file($f)) { require $f; } }\nload('none.php');",
    },
    { code: "function load($name) { require __DIR__ . '/' . $name; }\nload('none.php');", end: 'fatal' },
  ),
  ...pair(
    'W5b',
    'a guard around the call',
    { code: `${LOAD}if (is_file(__DIR__ . '/none.php')) { load('none'); }` },
    { code: `${LOAD}if (is_file(__DIR__ . '/a.php')) { load('none'); }`, end: 'fatal' },
  ),
]

function member(declaration: string, extended = ''): string {
  return `${LOADER}class Page${extended} { ${declaration} function go() { $this->l->load('a'); } }\n(new Page)->go();`
}

/** The class is in a file of its own, so that its includes are not among the verdicts; `__DIR__` is the same. */
function once(row: Row): Row {
  const { 'index.php': index = '', ...others } = row.files
  const code = String(index).replace(LOADER, "require __DIR__ . '/loader.php';\n")
  return {
    ...row,
    files: { ...others, 'index.php': code, 'loader.php': `<?php\n${LOADER}` },
    ours: `found loader.php | ${row.ours}`,
  }
}
