import type { Carrier, Sink, Source } from './program.ts'

/** More ways that a value takes: constructs of the language that are met less often. */
export const rareCarriers: readonly Carrier[] = [
  (p, e) => {
    const i = p.id()
    p.declare(`function f${i}($x) { function g${i}($y) { return $y; } return g${i}($x); }`)
    return { pre: [], expr: `f${i}(${e})` }
  },
  (p, e) => {
    const i = p.id()
    p.declare(
      `trait T${i} { public $t = 'none.php'; function g() { return 'none.php'; } } trait U${i} { function g() { return $this->t; } } class C${i} { use T${i}, U${i} { U${i}::g insteadof T${i}; T${i}::g as protected h; U${i}::g as k; } }`,
    )
    return { pre: [`$o${i} = new C${i};`, `$o${i}->t = ${e};`], expr: p.pick([`$o${i}->g()`, `$o${i}->k()`]) }
  },
  (p, e) => {
    const i = p.id()
    p.declare(
      `class C${i} { static $s = ['a' => 'none.php']; static function put($v) { self::$s['a'] = $v; return new static; } function a() { return static::$s['a']; } }`,
    )
    return { pre: [], expr: p.pick([`C${i}::put(${e})->a()`, `(C${i}::put(${e}))::$s['a']`]) }
  },
  (p, e) => {
    const i = p.id()
    p.declare(`function f${i}(string $a, string ...$r) { return $r ? end($r) : $a; }`)
    return {
      pre: [`$g${i} = f${i}(...);`],
      expr: p.pick([
        `$g${i}(${e})`,
        `$g${i}('x', ${e})`,
        `f${i}(...['x', ${e}])`,
        `f${i}(...['a' => ${e}])`,
        `(strval(...))(${e})`,
      ]),
    }
  },
  (p, e) => {
    const i = p.id()
    return {
      pre: [`$o${i} = new stdClass;`, `$o${i}->p = new stdClass;`, `$o${i}->p->q = ${e};`, `$n${i} = null;`],
      expr: p.pick([`$o${i}?->p?->q`, `($n${i}?->p ?? $o${i}->p->q)`, `($n${i}?->p?->q ?: $o${i}->p->q)`]),
    }
  },
  (p, e) => {
    const i = p.id()
    return {
      pre: [
        `$a${i} = ['x' => ['k' => ${e}], 'y' => ${p.bogus()}];`,
        p.pick([
          `['x' => ['k' => $v${i}]] = $a${i};`,
          `list('x' => list('k' => $v${i}), 'y' => $w${i}) = $a${i};`,
          `foreach ([$a${i}] as ['x' => ['k' => $v${i}]]) {}`,
          `['x' => &$r${i}] = $a${i}; $v${i} = $r${i}['k'];`,
        ]),
      ],
      expr: `$v${i}`,
    }
  },
  (p, e) => {
    const i = p.id()
    return {
      pre: [`$a${i} = [${p.bogus()}, ${p.bogus()}];`, `[$x${i}, &$y${i}] = $a${i};`, `$y${i} = ${e};`],
      expr: `$a${i}[1]`,
    }
  },
  (p, e) => {
    const i = p.id()
    return {
      pre: [`$v${i} = ${e};`, `$h${i} = <<<A${i}`, p.pick([`  {$v${i}}`, `  $v${i}`]), `  A${i};`],
      expr: `$h${i}`,
    }
  },
  (p, e) => {
    const i = p.id()
    const test = p.pick(['$argc > 0', '!isset($undef)', 'true'])
    return {
      pre: [
        `$v${i} = ${p.bogus()};`,
        `if (${test}):`,
        `  $v${i} = ${e};`,
        `elseif (false):`,
        `  $v${i} = 'none.php';`,
        'endif;',
      ],
      expr: `$v${i}`,
    }
  },
  (p, e) => {
    const i = p.id()
    return {
      pre: [`$v${i} = ${p.bogus()};`, `foreach ([${e}] as $x${i}): ?>html<?php $v${i} = $x${i};`, 'endforeach;'],
      expr: `$v${i}`,
    }
  },
  (p, e) => {
    const i = p.id()
    return {
      pre: [
        `$v${i} = ${p.bogus()};`,
        `switch (1) { case 0: $v${i} = 'none.php'; case 1: $w${i} = ${e}; case 2: $v${i} = $w${i}; break; case 3: $v${i} = ''; }`,
      ],
      expr: `$v${i}`,
    }
  },
  (p, e) => {
    const i = p.id()
    p.declare(`function f${i}($x) { try { return 'none.php'; } finally { return $x; } }`)
    p.declare(
      `function g${i}($x) { try { throw new Exception; } catch (Exception) { $y = $x; } finally { $z = 1; } return $y; }`,
    )
    return { pre: [], expr: p.pick([`f${i}(${e})`, `g${i}(${e})`]) }
  },
  (p, e) => {
    const i = p.id()
    return {
      pre: [`$v${i} = ${e};`],
      expr: p.pick([
        `(static fn() => $v${i})()`,
        `(static function () use ($v${i}) { return $v${i}; })()`,
        `compact('v${i}')['v${i}']`,
        `\${'v${i}'}`,
        `(function ($a) { extract($a); return $q; })(['q' => $v${i}])`,
        `(fn() => [fn() => $v${i}])()[0]()`,
      ]),
    }
  },
  (p, e) => {
    const i = p.id()
    return {
      pre: [`define('K' . 'X${i}', ${e});`],
      expr: p.pick([`KX${i}`, `constant("KX${i}")`, `constant('K' . "X${i}")`]),
    }
  },
  (p, e) => {
    const i = p.id()
    p.file(`ret${i}.php`, `<?php\nif ($argc > 0) return $in${i};\n$in${i} = 'none.php';\nreturn 'none.php';\n`)
    return {
      pre: [`$in${i} = ${e};`],
      expr: p.pick([`(include ROOT . '/ret${i}.php')`, `(require ROOT . '/ret${i}.php')`]),
    }
  },
  (p, e) => {
    const i = p.id()
    p.file(`early${i}.php`, `<?php\n$v${i} = $in${i};\nif ($argc > 0) return;\n$v${i} = 'none.php';\n`)
    return { pre: [`$in${i} = ${e};`, `include ROOT . '/early${i}.php';`], expr: `$v${i}` }
  },
  (p, e) => {
    const i = p.id()
    p.file(
      `fun${i}.php`,
      `<?php\nnamespace N${i}\\M;\nconst C = 'none.php';\nfunction f${i}($x) { return $x; }\nclass K { const P = __NAMESPACE__; static function id($x) { return $x; } }\n`,
    )
    return {
      pre: [`require_once ROOT . '/fun${i}.php';`],
      expr: p.pick([
        `\\N${i}\\M\\f${i}(${e})`,
        `N${i}\\M\\K::id(${e})`,
        `call_user_func('N${i}\\M\\f${i}', ${e})`,
        `call_user_func(['N${i}\\M\\K', 'id'], ${e})`,
        `call_user_func('N${i}\\M\\K::id', ${e})`,
      ]),
    }
  },
  (p, e) => {
    const i = p.id()
    return {
      pre: [
        `if (!function_exists('f${i}')) { function f${i}($x) { return $x; } }`,
        `else { function f${i}($x) { return 'none.php'; } }`,
      ],
      expr: `f${i}(${e})`,
    }
  },
  (p, e) => {
    const i = p.id()
    return { pre: [`$v${i} = ${e};`, `goto a${i};`, `$v${i} = 'none.php';`, `a${i}:`], expr: `$v${i}` }
  },
  (p, e) => {
    const i = p.id()
    return {
      pre: [`$n${i} = 0;`, `b${i}:`, `$v${i} = $n${i} ? ${e} : ${p.bogus()};`, `if (!$n${i}++) goto b${i};`],
      expr: `$v${i}`,
    }
  },
  (p, e) => {
    const i = p.id()
    p.declare(`function &r${i}() { static $s; return $s; }`)
    return { pre: [`$q${i} = &r${i}();`, `$q${i} = ${e};`], expr: `r${i}()` }
  },
  (p, e) => {
    const i = p.id()
    p.declare(`function gen${i}($x) { $y = yield 'none.php'; return $y ?? $x; }`)
    return {
      pre: [`$g${i} = gen${i}(${e});`, `foreach ($g${i} as $unused${i}) {}`],
      expr: p.pick([
        `$g${i}->getReturn()`,
        `iterator_to_array((function ($x) { yield from [$x]; })($g${i}->getReturn()))[0]`,
      ]),
    }
  },
  (p, e) => {
    const i = p.id()
    p.declare(
      `class C${i} { private $v = 'none.php'; static function make() { return new self; } function set($v) { $c = clone $this; $c->v = $v; return $c; } function get() { return $this->v; } }`,
    )
    return { pre: [`$o${i} = C${i}::make()->set(${e});`], expr: p.pick([`$o${i}->get()`, `(clone $o${i})->get()`]) }
  },
  (p, e) => {
    const i = p.id()
    p.declare(
      `class C${i} implements ArrayAccess { private $a = []; function offsetExists($k): bool { return isset($this->a[$k]); } function offsetGet($k): mixed { return $this->a[$k] ?? 'none.php'; } function offsetSet($k, $v): void { $this->a[$k] = $v; } function offsetUnset($k): void {} }`,
    )
    return { pre: [`$o${i} = new C${i};`, `$o${i}['p'] = ${e};`], expr: `$o${i}['p']` }
  },
  (p, e) => {
    const i = p.id()
    p.declare(
      `class C${i} { static function __callStatic($n, $a) { return $a[0]; } function __call($n, $a) { return $a[0]; } function __invoke($a) { return $a; } }`,
    )
    return {
      pre: [],
      expr: p.pick([
        `C${i}::foo(${e})`,
        `(new C${i})->bar(${e})`,
        `(new C${i})(${e})`,
        `array_map(new C${i}, [${e}])[0]`,
      ]),
    }
  },
  (p, e) => {
    const i = p.id()
    p.declare(
      `class C${i} { public $a = 'none.php'; function run($v) { $f = function () use ($v) { $this->a = $v; }; $f(); (fn() => 1)->bindTo($this); return $this; } }`,
    )
    return { pre: [], expr: `(new C${i})->run(${e})->a` }
  },
  (p, e) => {
    const i = p.id()
    return {
      pre: [
        `$v${i} = ${p.bogus()};`,
        p.pick([
          `for ($i = 0, $v${i} = ${e}; $i < 0; $v${i} = 'none.php', $i++);`,
          `while (($v${i} = ${e}) && false) { $v${i} = 'none.php'; }`,
          `if (($v${i} = ${e}) === null) { $v${i} = 'none.php'; }`,
          `foreach (['none.php', ${e}] as $k${i} => $x${i}) { if ($k${i} === 0) continue; $v${i} = $x${i}; }`,
          `foreach ([${e}, 'none.php'] as $v${i}) break;`,
          `for ($n = 0; ; $n++) { if ($n === 1) { $v${i} = ${e}; break; } }`,
          `do { if ($argc > 0) { $v${i} = ${e}; break; } $v${i} = 'none.php'; } while (false);`,
        ]),
      ],
      expr: `$v${i}`,
    }
  },
  (p, e) => {
    const i = p.id()
    return {
      pre: [`$a${i} = [${p.bogus()}, ${e}];`],
      expr: p.pick([
        `array_slice($a${i}, 1)[0]`,
        `array_combine(['a', 'b'], $a${i})['b']`,
        `array_column([['k' => $a${i}[1]]], 'k')[0]`,
        `[...$a${i}][1]`,
        `array_reduce($a${i}, fn($c, $x) => $x)`,
        `array_key_last($a${i}) ? $a${i}[array_key_last($a${i})] : ''`,
        `array_replace(['x', 'y'], $a${i})[1]`,
        `(function (...$z) { return $z[1]; })(...$a${i})`,
        `array_fill(0, 2, $a${i}[1])[1]`,
        `array_flip(array_flip([$a${i}[1]]))[0]`,
        `array_pad([$a${i}[1]], 3, 'none.php')[0]`,
        `explode('|', $a${i}[1] . '|x')[0]`,
      ]),
    }
  },
  (p, e) => {
    const i = p.id()
    p.declare(
      `class P${i} { const A = 'none.php'; public $p; function __construct() { $this->p = static::A; } static function up($x) { return $x; } } class C${i} extends P${i} { const A = 'x'; function __construct($v) { parent::__construct(); $this->p = parent::up($v); } }`,
    )
    return { pre: [], expr: `(new C${i}(${e}))->p` }
  },
  (p, e) => {
    const i = p.id()
    p.declare(
      `abstract class A${i} { abstract function v(); static $reg = []; static function reg($k, $v) { static::$reg[$k] = $v; } static function of($k) { return self::$reg[$k] ?? 'none.php'; } }`,
    )
    return { pre: [`A${i}::reg('a', ${p.bogus()});`, `A${i}::reg('k', ${e});`], expr: `A${i}::of('k')` }
  },
  (p, e) => ({
    pre: [],
    expr: p.pick([
      `str_replace(['@', '#'], '', ${e})`,
      `substr(${e} . 'x', 0, -1)`,
      `vsprintf('%s', [${e}])`,
      `strtok(${e}, '|')`,
      `rtrim(${e}, '|')`,
      `preg_replace_callback('/@/', fn() => '', ${e})`,
      `implode('/', explode('/', ${e}))`,
      `dirname(${e}) . '/' . basename(${e})`,
      `pathinfo(${e}, PATHINFO_DIRNAME) . '/' . pathinfo(${e})['basename']`,
      `(${e} ?: 'none.php')`,
      `ucwords(${e}, '|')`,
      `str_pad(${e}, 1)`,
      `mb_substr(${e}, 0)`,
      `sprintf('%2$s', 'x', ${e})`,
      `strtr(${e}, ['@@' => 'x'])`,
      `substr_replace(${e}, '', 0, 0)`,
      `iconv('UTF-8', 'UTF-8', ${e})`,
      `(false ?: ${e})`,
      `implode('', array_filter([null, ${e}]))`,
      `str_repeat(${e}, 1)`,
      `html_entity_decode(htmlspecialchars(${e}))`,
      `sprintf("%'.1s", ${e})`,
    ]),
  }),
  (p, e) => {
    const i = p.id()
    return {
      pre: [`settype($t${i}, 'string');`, `$t${i} = ${e};`, `$u${i} = &$t${i};`, `unset($t${i});`],
      expr: `$u${i}`,
    }
  },
  (p, e) => {
    const i = p.id()
    return { pre: [`$s${i} = ${e} . 'x';`, `$s${i} = substr($s${i}, 0, strlen($s${i}) - 1);`], expr: `$s${i}` }
  },
]

export const rareSources: readonly Source[] = [
  (p, t) => {
    const i = p.id()
    p.file(`inc/path${i}.php`, `<?php\nreturn dirname(__DIR__) . '/${t}';\n`)
    return { pre: [], expr: `(include ROOT . '/inc/path${i}.php')` }
  },
  (p, t) => {
    const i = p.id()
    p.file(
      `inc/cls${i}.php`,
      `<?php\nnamespace Q${i};\nuse const DIRECTORY_SEPARATOR as DS;\nuse function dirname as up;\nfinal class Paths { const HERE = __DIR__; const UP = self::HERE . '/..'; static function of($n) { return up(static::HERE) . DS . $n; } }\n`,
    )
    return {
      pre: [`require_once ROOT . '/inc/cls${i}.php';`],
      expr: p.pick([`Q${i}\\Paths::of('${t}')`, `Q${i}\\Paths::UP . '/${t}'`, `\\Q${i}\\Paths::HERE . '/../${t}'`]),
    }
  },
  (p, t) => {
    const i = p.id()
    return {
      pre: [`chdir(ROOT);`, `$cwd${i} = getcwd();`],
      expr: p.pick([`$cwd${i} . '/${t}'`, `getcwd() . '/${t}'`, `realpath('.') . '/${t}'`]),
    }
  },
  (p, t) => {
    const i = p.id()
    p.declare(
      `interface HasPath${i} { const P = ROOT . '/'; } abstract class Base${i} implements HasPath${i} { protected static $n = 'none.php'; static function full() { return static::P . static::$n; } } class Leaf${i} extends Base${i} { protected static $n = '${t}'; }`,
    )
    return { pre: [], expr: `Leaf${i}::full()` }
  },
  (p, t) => {
    const i = p.id()
    p.declare(
      `enum E${i}: string { case A = '${t}'; const B = self::A; function path() { return ROOT . '/' . $this->value; } static function first() { return self::cases()[0]; } }`,
    )
    return {
      pre: [],
      expr: p.pick([
        `E${i}::A->path()`,
        `E${i}::first()->path()`,
        `ROOT . '/' . E${i}::from('${t}')->value`,
        `ROOT . '/' . E${i}::B->value`,
      ]),
    }
  },
  (p, t) => {
    const i = p.id()
    return {
      pre: [`const A${i} = ['x' => ROOT . '/', 'y' => '${t}'], B${i} = A${i}['x'] . A${i}['y'];`],
      expr: `B${i}`,
    }
  },
]

export const rareSinks: readonly Sink[] = [
  (p, e, k) => {
    const i = p.id()
    return [`$old${i} = getcwd(); chdir(ROOT);`, `${k} ${e};`, `chdir($old${i});`]
  },
  (p, e, k) => {
    const i = p.id()
    return [
      `$p${i} = ${e};`,
      `set_include_path(dirname($p${i}) . PATH_SEPARATOR . get_include_path());`,
      `${k} basename($p${i});`,
    ]
  },
  (p, e, k) => {
    const i = p.id()
    return [`$p${i} = ${e};`, `$f${i} = is_file($p${i}) ? fn() => ${k} $p${i} : fn() => 0;`, `$f${i}();`]
  },
  (p, e, k) => {
    const i = p.id()
    return [`$p${i} = ${e};`, `match (is_file($p${i})) { true => ${k} $p${i}, false => null };`]
  },
  (p, e, k) => {
    const i = p.id()
    return [`$p${i} = ${e};`, `if (!is_file($p${i})): ?>`, 'none', `<?php else:`, `${k} $p${i};`, 'endif;']
  },
  (p, e, k) => {
    const i = p.id()
    p.declare(`function need${i}($f) { if (!file_exists($f)) throw new RuntimeException($f); return $f; }`)
    return [`try {`, `  ${k} need${i}(${e});`, `} catch (RuntimeException $x) {}`]
  },
  (p, e, k) => {
    const i = p.id()
    p.declare(`function firstof${i}(...$list) { foreach ($list as $f) if (is_readable($f)) return $f; return null; }`)
    return [`if ($f${i} = firstof${i}(${e}, ROOT . '/omega.php')) {`, `  ${k} $f${i};`, '}']
  },
  (p, e, k) => {
    const i = p.id()
    return [`$p${i} = ${e};`, `switch (true) {`, `  case !is_file($p${i}): break;`, `  default: ${k} $p${i};`, '}']
  },
  (p, e, k) => {
    const i = p.id()
    return [`$p${i} = ${e};`, `while (!is_file($p${i})) { $p${i} = ROOT . '/omega.php'; }`, `${k} $p${i};`]
  },
  (p, e, k) => {
    const i = p.id()
    return [`$p${i} = ${e};`, `for (; is_file($p${i}); ) { ${k} $p${i}; break; }`]
  },
  (p, e, k) => {
    const i = p.id()
    return [`$res${i} = (is_file(${e}) ? ${k} ${e} : null) ?? 'x';`]
  },
  (p, e, k) => {
    const i = p.id()
    p.declare(
      `abstract class V${i} { protected $f; function __construct($f) { $this->f = $f; } function has() { return is_file($this->f); } function show() { if ($this->has()) ${k} $this->f; } static function of($f) { return new class($f) extends V${i} {}; } }`,
    )
    return [`V${i}::of(${e})->show();`]
  },
  (p, e, k) => {
    const i = p.id()
    p.declare(`function once${i}($f) { static $done = []; if (isset($done[$f])) return; $done[$f] = true; ${k} $f; }`)
    return [`once${i}(${e});`]
  },
  (p, e, k) => {
    const i = p.id()
    p.file(`tpl${i}.php`, `<?php\n${k} $view${i};\n`)
    return [`$view${i} = ${e};`, `include ROOT . '/tpl${i}.php';`]
  },
  (p, e, k) => {
    const i = p.id()
    p.file(`inc/dead${i}.php`, `<?php\nreturn;\n${k} ROOT . '/none.php';\n`)
    return [`include ROOT . '/inc/dead${i}.php';`, `${k} ${e};`]
  },
  (p, e, k) => {
    const i = p.id()
    return [
      `$p${i} = ${e};`,
      `spl_autoload_register(function ($c) use ($p${i}) { if ($c === 'Z${i}') ${k} $p${i}; });`,
      `class_exists('Z${i}');`,
    ]
  },
  (p, e, k) => {
    const i = p.id()
    return [`ob_start();`, `$r${i} = (static function () { ${k} func_get_arg(0); })(${e});`, `ob_end_clean();`]
  },
]
