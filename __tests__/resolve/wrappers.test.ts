import { describe, expect, test } from '@jest/globals'
import { type Files, verdictsOf } from './verdicts-of.ts'

const LIB = { 'lib/a.php': '', 'lib/b.php': '' }

/** The verdicts on the sites of index.php in the order of the source, without `lib/` and `.php`. */
async function verdicts(code: string, more: Files = {}): Promise<string> {
  const lines = await verdictsOf({ ...LIB, 'index.php': `<?php\n${code}\n`, ...more })
  return lines
    .filter(line => line.startsWith('index.php:'))
    .map(line =>
      line
        .replace(/^index\.php:\d+ /, '')
        .replaceAll('lib/', '')
        .replaceAll('.php', ''),
    )
    .join(' | ')
}

const FOUND_AND_MISSING = 'found a | missing none (exact)'

const LOAD = "function load($name) { require __DIR__ . '/lib/' . $name . '.php'; }\n"
/** In a file of its own, so that a method that nobody calls is not among the verdicts. */
const LOADER = `<?php class Loader {
  function load($name) { require dirname(__FILE__) . '/lib/' . $name . '.php'; }
  static function part($name) { require __DIR__ . '/lib/' . $name . '.php'; }
}
`

describe('callbacks', () => {
  test.each([
    "array_map('load', ['a', 'none']);",
    "$names = ['a', 'none']; array_map('load', $names);",
    "$names = ['a', 'none']; array_walk($names, 'load');",
    "call_user_func('load', 'a'); call_user_func('load', 'none');",
    "call_user_func_array('load', ['a']); call_user_func_array('load', ['name' => 'none']);",
    "register_shutdown_function('load', 'a'); register_shutdown_function('load', 'none');",
    "array_map(load(...), ['a', 'none']);",
    "$load = load(...); $load('a'); $load('none');",
    "load(...['a']); load(...['none']);",
  ])('of a function: %s', async code => {
    expect(await verdicts(LOAD + code)).toBe(FOUND_AND_MISSING)
  })

  test.each([
    "array_map([new Loader, 'load'], ['a', 'none']);",
    "array_map('Loader::part', ['a', 'none']);",
    "array_map([Loader::class, 'part'], ['a', 'none']);",
    "array_map(['Loader', 'part'], ['a', 'none']);",
    "array_map(Loader::part(...), ['a', 'none']);",
    "$l = new Loader; array_map($l->load(...), ['a', 'none']);",
    "$l = new Loader; call_user_func([$l, 'load'], 'a'); call_user_func([$l, 'load'], 'none');",
    "class More extends Loader { function all() { array_map([$this, 'load'], ['a', 'none']); } }",
    "class More extends Loader { function all() { array_map($this->load(...), ['a', 'none']); } }",
    "class More extends Loader { function all() { array_map([self::class, 'part'], ['a', 'none']); } }",
    "class More extends Loader { function all() { array_map([static::class, 'part'], ['a']); self::part('none'); } }",
  ])('of a method: %s', async code => {
    expect(await verdicts(code, { 'loader.php': LOADER })).toBe(FOUND_AND_MISSING)
  })

  test('in another file, which names the function only in quotes', async () => {
    const files = {
      'core.php': `<?php\n${LOAD.replace('__DIR__', 'dirname(__FILE__)')}`,
      'boot.php': "<?php\nfunction boot() {\n  array_map('load', ['a', 'none']);\n}\n",
      ...LIB,
    }
    expect(await verdictsOf(files)).toEqual(['boot.php:3 found lib/a.php', 'boot.php:3 missing lib/none.php (exact)'])
  })

  test.each([
    ['a list that is not known', "array_map('load', $_GET['names']);"],
    ['a callback that is not known', "array_map($_GET['f'], ['none']);"],
    ['a list with an element that is not known', "array_map('load', [$_GET['name']]);"],
    ['lists of different lengths', "array_map('load', ['none'], []);"],
  ])('%s accuses nobody', async (_, code) => {
    expect(await verdicts(LOAD + code)).not.toContain('missing')
  })
})

describe('closures', () => {
  const BODY = "require __DIR__ . '/lib/' . $name . '.php';"
  test.each([
    `$load = function ($name) { ${BODY} }; $load('a'); $load('none');`,
    `$load = static function ($name) { ${BODY} }; $load('a'); $load('none');`,
    "$load = fn($name) => require __DIR__ . '/lib/' . $name . '.php'; $load('a'); $load('none');",
    "$load = static fn($name) => require __DIR__ . '/lib/' . $name . '.php'; $load('a'); $load('none');",
    `(function ($name) { ${BODY} })('a'); (function ($name) { ${BODY} })('none');`,
    `(static fn($name) => require __DIR__ . '/lib/' . $name . '.php')('a'); (fn($name) => require __DIR__ . '/lib/' . $name . '.php')('none');`,
    `array_map(function ($name) { ${BODY} }, ['a', 'none']);`,
    `$load = function ($name) { ${BODY} }; array_map($load, ['a', 'none']);`,
    `$load = function ($name) { ${BODY} }; call_user_func($load, 'a'); call_user_func($load, 'none');`,
    `class A { private $load; function go() { $this->load = function ($name) { ${BODY} }; ($this->load)('a'); ($this->load)('none'); } }`,
  ])('%s', async code => {
    expect(await verdicts(code)).toBe(FOUND_AND_MISSING)
  })

  test('a closure that keeps the variables of the function apart', async () => {
    const isolated = `function load($name) { (static function () use ($name) { ${BODY} })(); }\n`
    expect(await verdicts(`${isolated}load('a'); load('none');`)).toBe(FOUND_AND_MISSING)
    const handed = `function load($name) { (function ($name) { ${BODY} })($name); }\n`
    expect(await verdicts(`${handed}load('a'); load('none');`)).toBe(FOUND_AND_MISSING)
    const arrow = "function load($name) { return (fn() => require __DIR__ . '/lib/' . $name . '.php')(); }\n"
    expect(await verdicts(`${arrow}load('a'); load('none');`)).toBe(FOUND_AND_MISSING)
  })
})

describe('parameters', () => {
  test.each([
    [
      "function load(...$names) { foreach ($names as $name) require __DIR__ . '/lib/' . $name . '.php'; }\nload('a', 'none');",
    ],
    ["function load($name, $ext = '.php') { require __DIR__ . '/lib/' . $name . $ext; }\nload('a'); load('none');"],
    [
      "function load($dir = 'lib', $name = 'x') { require __DIR__ . \"/$dir/$name.php\"; }\nload(name: 'a'); load(name: 'none');",
    ],
    [
      "function load($names) { foreach ($names as $name) require __DIR__ . '/lib/' . $name . '.php'; }\nload(['a', 'none']);",
    ],
    [
      "function load() { foreach (func_get_args() as $name) require __DIR__ . '/lib/' . $name . '.php'; }\nload('a', 'none');",
    ],
  ])('%s', async code => {
    expect(await verdicts(code)).toBe(FOUND_AND_MISSING)
  })
})

describe('methods of members whose class is known', () => {
  const VIEW = "class View { function show($name) { require __DIR__ . '/lib/' . $name . '.php'; } }\n"
  const SHOW = "$this->view->show('a'); $this->view->show('none');"
  test.each([
    `class Page { private $view; function __construct() { $this->view = new View; } function go() { ${SHOW} } }`,
    `class Page { function __construct(private View $view) {} function go() { ${SHOW} } }`,
    `class Page { private View $view; function go() { ${SHOW} } }`,
    `class Page { private ?View $view = null; function go() { ${SHOW} } }`,
    `class Page { private $view; function __construct(View $view) { $this->view = $view; } function go() { ${SHOW} } }`,
    `class Base { protected $view; function __construct() { $this->view = new View; } } class Page extends Base { function go() { ${SHOW} } }`,
    `class Base { function __construct(protected View $view) {} } class Page extends Base { function go() { ${SHOW} } }`,
    `class Page { function go(View $v) { $v->show('a'); $v->show('none'); } }`,
    `trait Shows { private View $view; } class Page { use Shows; function go() { ${SHOW} } }`,
    `class App { public View $view; } class Page { private App $app; function go() { $this->app->view->show('a'); $this->app->view->show('none'); } }`,
    `class Page { private static ?View $v = null; static function view() { return self::$v ??= new View; } function go() { self::view()->show('a'); self::view()->show('none'); } }`,
    `class Page { private Shown $view; function go() { ${SHOW} } } interface Shown { function show($name); } class Other extends View implements Shown { }`,
  ])('%s', async code => {
    expect(await verdicts(VIEW + code)).toBe(FOUND_AND_MISSING)
  })

  test('in files of their own', async () => {
    const files = {
      ...LIB,
      'view.php': "<?php\nclass View {\n  function show($name) { require __DIR__ . '/lib/' . $name . '.php'; }\n}\n",
      'base.php':
        '<?php\nclass Base {\n  protected $view;\n  function __construct() { $this->view = new View(); }\n}\n',
      'page.php': "<?php\nclass Page extends Base {\n  function go() { $this->view->show('none'); }\n}\n",
    }
    expect(await verdictsOf(files)).toEqual(['page.php:3 missing lib/none.php (exact)'])
  })

  test('where an heir shows otherwise, it is not known which one is meant', async () => {
    const other = 'class Json extends View { function show($name) { echo $name; } }\n'
    const page = `class Page { private View $view; function go() { ${SHOW} } }`
    expect(await verdicts(VIEW + other + page)).not.toContain('missing')
  })

  test('another class with a method of that name is none of it', async () => {
    const other = 'class Other { function show($name) { echo $name; } }\n'
    const page = "class Page { private Other $view; function go() { $this->view->show('none'); } }"
    expect(await verdicts(VIEW + other + page)).not.toContain('missing')
  })
})

describe('arguments', () => {
  /** More than is looked at for one path. */
  const long = Array.from({ length: 4000 }, () => 'f()').join('.')

  test.each([
    `show(${long}, 'a'); show(${long}, 'none');`,
    `function page($list, $name) { show($list . ${long}, $name); }\npage(1, 'a'); page(2, 'none');`,
    `function page($list, $name) { show($list, $name); }\npage(${long}, 'a'); page(${long}, 'none');`,
  ])('that the path does not hang on take nothing away from those that it does: %#', async code => {
    const show = `function show($list, $name) {
      if ($list) require __DIR__ . '/lists/' . $list . '.php';
      require __DIR__ . '/lib/' . $name . '.php';
    }\n`
    expect(await verdicts(show + code)).toBe(`unknown | ${FOUND_AND_MISSING}`)
  })

  test('that take too long tell nothing', async () => {
    expect(await verdicts(`${LOAD}load('a'); load(${long}); load('none');`)).toBe(FOUND_AND_MISSING)
  })
})
