import type { Carrier } from './program.ts'

/** Ways that a value takes from one expression to another: what comes out is what went in. */
export const carriers: readonly Carrier[] = [
  (p, e) => {
    const v = `$v${p.id()}`
    return { pre: [`${v} = ${e};`], expr: v }
  },
  (p, e) => {
    const i = p.id()
    return { pre: [`$v${i} = $w${i} = ${e};`], expr: p.pick([`$v${i}`, `$w${i}`]) }
  },
  (p, e) => {
    const i = p.id()
    p.declare(`function f${i}($x) { return $x; }`)
    return { pre: [], expr: `f${i}(${e})` }
  },
  (p, e) => {
    const i = p.id()
    p.declare(`function f${i}() { global $g${i}; return $g${i}; }`)
    return { pre: [`$g${i} = ${e};`], expr: `f${i}()` }
  },
  (p, e) => {
    const i = p.id()
    return { pre: [`$a${i} = ['z' => ${p.bogus()}, 'k' => ${e}];`], expr: `$a${i}['k']` }
  },
  (p, e) => {
    const i = p.id()
    return {
      pre: [`$a${i} = [];`, `$a${i}['k']['j'] = ${e};`, `$a${i}['k']['z'] = ${p.bogus()};`],
      expr: `$a${i}['k']['j']`,
    }
  },
  (p, e) => {
    const i = p.id()
    return { pre: [`$a${i} = [${p.bogus()}];`, `$a${i}[] = ${e};`], expr: `$a${i}[1]` }
  },
  (p, e) => {
    const i = p.id()
    p.declare(
      `class C${i} { public $p = ${p.pick(["'x'", 'null'])}; function __construct($p) { $this->p = $p; } function get() { return $this->p; } }`,
    )
    return { pre: [`$o${i} = new C${i}(${e});`], expr: p.pick([`$o${i}->p`, `$o${i}->get()`]) }
  },
  (p, e) => {
    const i = p.id()
    p.declare(
      `class C${i} { public function __construct(private string $p, public $q = 'none.php') {} function get() { return $this->p; } }`,
    )
    return { pre: [`$o${i} = new C${i}(${e});`], expr: `$o${i}->get()` }
  },
  (p, e) => {
    const i = p.id()
    p.declare(`class C${i} { public static $p = 'none.php'; static function set($p) { static::$p = $p; } }`)
    return { pre: [p.pick([`C${i}::$p = ${e};`, `C${i}::set(${e});`])], expr: `C${i}::$p` }
  },
  (p, e) => {
    const i = p.id()
    return { pre: [`define('K${i}', ${e});`], expr: p.pick([`K${i}`, `constant('K${i}')`, `\\K${i}`]) }
  },
  (p, e) => {
    const i = p.id()
    return { pre: [`define('K${i}', ${e});`, `if (!defined('K${i}')) define('K${i}', ${p.bogus()});`], expr: `K${i}` }
  },
  (p, e) => {
    const i = p.id()
    return { pre: [`defined('K${i}') or define('K${i}', ${e});`], expr: `K${i}` }
  },
  (p, e) => {
    const i = p.id()
    return { pre: [`$c${i} = fn() => ${e};`], expr: `$c${i}()` }
  },
  (p, e) => {
    const i = p.id()
    return {
      pre: [
        `$u${i} = ${e};`,
        `$c${i} = function () use ($u${i}) { return $u${i}; };`,
        ...(p.chance(0.4) ? [`$u${i} = ${p.bogus()};`] : []),
      ],
      expr: `$c${i}()`,
    }
  },
  (p, e) => {
    const i = p.id()
    return { pre: [`$r${i} = ${p.bogus()};`, `$s${i} = &$r${i};`, `$s${i} = ${e};`], expr: `$r${i}` }
  },
  (p, e) => {
    const i = p.id()
    p.declare(`function f${i}(&$x, $y) { $x = $y; }`)
    return { pre: [`$v${i} = ${p.bogus()};`, `f${i}($v${i}, ${e});`], expr: `$v${i}` }
  },
  (p, e) => {
    const i = p.id()
    return {
      pre: [
        p.pick([
          `[$v${i}, $w${i}] = [${e}, ${p.bogus()}];`,
          `list(, $v${i}) = [${p.bogus()}, ${e}];`,
          `['k' => $v${i}] = ['k' => ${e}];`,
          `[[$v${i}]] = [[${e}]];`,
        ]),
      ],
      expr: `$v${i}`,
    }
  },
  (p, e) => {
    const i = p.id()
    return { pre: [`$v${i} = ${p.bogus()};`, `extract(['v${i}' => ${e}]);`], expr: `$v${i}` }
  },
  (p, e) => {
    const i = p.id()
    return { pre: [`$v${i} = ${p.bogus()};`, `$n${i} = 'v${i}';`, `$$n${i} = ${e};`], expr: `$v${i}` }
  },
  (p, e) => {
    const i = p.id()
    return { pre: [`foreach ([${p.bogus()}, ${e}] as $v${i}) {}`], expr: `$v${i}` }
  },
  (p, e) => {
    const i = p.id()
    return { pre: [`foreach ([${e}] as $k${i} => $v${i}) { $w${i} = $v${i}; }`], expr: `$w${i}` }
  },
  (p, e) => ({
    pre: [],
    expr: p.pick([
      `($argc > 0 ? ${e} : ${p.bogus()})`,
      `(isset($undef) ? ${p.bogus()} : ${e})`,
      `($undef ?? ${e})`,
      `(empty($undef) ? ${e} : 'none.php')`,
    ]),
  }),
  (p, e) => {
    const i = p.id()
    return {
      pre: [`if ($argc > 0) {`, `  $v${i} = ${e};`, `} else {`, `  $v${i} = ${p.bogus()};`, `}`],
      expr: `$v${i}`,
    }
  },
  (p, e) => {
    const i = p.id()
    return { pre: [`$v${i} = ${p.bogus()};`, `if ($argc > 0) $v${i} = ${e};`], expr: `$v${i}` }
  },
  (p, e) => {
    const i = p.id()
    return { pre: [`switch ($argc) { case 0: $v${i} = ${p.bogus()}; break; default: $v${i} = ${e}; }`], expr: `$v${i}` }
  },
  (p, e) => {
    return { pre: [], expr: `match (true) { $argc > 5 => ${p.bogus()}, default => ${e} }` }
  },
  (p, e) => {
    const i = p.id()
    return {
      pre: [
        `$v${i} = ${p.bogus()};`,
        p.pick([
          `for ($i = 0; $i < 2; $i++) { $v${i} = ${e}; }`,
          `do { $v${i} = ${e}; } while (false);`,
          `while (true) { $v${i} = ${e}; break; }`,
        ]),
      ],
      expr: `$v${i}`,
    }
  },
  (p, e) => {
    const i = p.id()
    p.declare(`function f${i}($x = null) { static $s = 'none.php'; if ($x !== null) $s = $x; return $s; }`)
    return { pre: [`f${i}(${e});`], expr: `f${i}()` }
  },
  (p, e) => ({
    pre: [],
    expr: p.pick([
      `sprintf('%s', ${e})`,
      `implode('', [${e}])`,
      `trim(${e})`,
      `(string) (${e})`,
      `strval(${e})`,
      `str_replace('@@', '', ${e})`,
      `ltrim('@' . ${e}, '@')`,
      `preg_replace('/@/', '', ${e})`,
      `urldecode(${e})`,
      `strrev(strrev(${e}))`,
      `base64_decode(base64_encode(${e}))`,
      `json_decode(json_encode(${e}))`,
      `unserialize(serialize(${e}))`,
      `stripslashes(${e})`,
      `html_entity_decode(${e})`,
      `ucfirst(${e})`,
      `nl2br(${e})`,
    ]),
  }),
  (p, e) => {
    const i = p.id()
    return { pre: [`$v${i} = ${e};`], expr: p.pick([`"{$v${i}}"`, `"$v${i}"`]) }
  },
  (p, e) => {
    const i = p.id()
    p.file(`conf${i}.php`, `<?php\nreturn ['q' => 'none.php', 'p' => 'none.php'];\n`)
    return { pre: [`$conf${i} = include ROOT . '/conf${i}.php';`, `$conf${i}['p'] = ${e};`], expr: `$conf${i}['p']` }
  },
  (p, e) => {
    return {
      pre: [],
      expr: p.pick([
        `array_map(fn($x) => $x, [${e}])[0]`,
        `current([${e}])`,
        `array_values([${e}])[0]`,
        `array_merge([${p.bogus()}], [${e}])[1]`,
        `max(${e}, '')`,
        `[${p.bogus()}, ${e}][1]`,
        `array_filter([${e}])[0]`,
        `(function () { return func_get_arg(0); })(${e})`,
        `(fn($x) => $x)(${e})`,
        `call_user_func(fn($x) => $x, ${e})`,
      ]),
    }
  },
  (p, e) => {
    const i = p.id()
    return {
      pre: [
        `$a${i} = [${p.bogus()}, ${e}];`,
        p.pick([
          `$v${i} = array_pop($a${i});`,
          `$v${i} = end($a${i});`,
          `array_shift($a${i}); $v${i} = $a${i}[0];`,
          `$a${i} = array_reverse($a${i}); $v${i} = $a${i}[0];`,
          `unset($a${i}[0]); $v${i} = reset($a${i});`,
        ]),
      ],
      expr: `$v${i}`,
    }
  },
  (p, e) => {
    const i = p.id()
    p.declare(`function f${i}($x) { yield 'none.php'; yield $x; }`)
    return { pre: [`foreach (f${i}(${e}) as $v${i}) {}`], expr: `$v${i}` }
  },
  (p, e) => {
    const i = p.id()
    return { pre: [`preg_match('/.+/', ${e}, $m${i});`], expr: `$m${i}[0]` }
  },
  (p, e) => {
    const i = p.id()
    p.declare(
      `class C${i} { private $d = []; function __get($k) { return $this->d[$k] ?? 'none.php'; } function __set($k, $v) { $this->d[$k] = $v; } }`,
    )
    return { pre: [`$o${i} = new C${i};`, `$o${i}->zzz = ${e};`], expr: `$o${i}->zzz` }
  },
  (p, e) => {
    const i = p.id()
    p.declare(`class C${i} { function __construct(public $p) {} function __toString() { return $this->p; } }`)
    return { pre: [`$o${i} = new C${i}(${e});`], expr: p.pick([`$o${i}`, `(string) $o${i}`, `'' . $o${i}`]) }
  },
  (p, e) => {
    const i = p.id()
    return { pre: [`$v${i} = ${p.bogus()};`, `$GLOBALS['v${i}'] = ${e};`], expr: `$v${i}` }
  },
  (p, e) => {
    const i = p.id()
    return { pre: [`$GLOBALS['v${i}'] = ${e};`], expr: p.pick([`$v${i}`, `$GLOBALS['v${i}']`]) }
  },
  (p, e) => {
    const i = p.id()
    return {
      pre: [
        `$v${i} = ${p.bogus()};`,
        `try { throw new Exception(${e}); } catch (Exception $x) { $v${i} = $x->getMessage(); }`,
      ],
      expr: `$v${i}`,
    }
  },
  (p, e) => {
    const i = p.id()
    p.declare(`function f${i}($x) { return $x; }`)
    return {
      pre: [`$fn${i} = 'f${i}';`],
      expr: p.pick([
        `$fn${i}(${e})`,
        `call_user_func('f${i}', ${e})`,
        `call_user_func_array($fn${i}, [${e}])`,
        `f${i}(...[${e}])`,
      ]),
    }
  },
  (p, e) => {
    const i = p.id()
    p.declare(`function f${i}($a, $b = 'none.php', ...$c) { return $c ? $c[0] : $b; }`)
    return { pre: [], expr: p.pick([`f${i}(1, ${e})`, `f${i}(1, 2, ${e})`, `f${i}(b: ${e}, a: 1)`]) }
  },
  (p, e) => {
    const i = p.id()
    return { pre: [`$v${i} = ${p.bogus()};`, `unset($v${i});`, `$v${i} ??= ${e};`], expr: `$v${i}` }
  },
  (p, e) => {
    const i = p.id()
    return { pre: [`$v${i} = ${p.bogus()};`, `$w${i} = ${e};`, `[$v${i}, $w${i}] = [$w${i}, $v${i}];`], expr: `$v${i}` }
  },
  (p, e) => {
    const i = p.id()
    return {
      pre: [
        `$v${i} = ${p.bogus()};`,
        `$u${i} = ${e};`,
        `$c${i} = function () use (&$v${i}, $u${i}) { $v${i} = $u${i}; };`,
        `$c${i}();`,
      ],
      expr: `$v${i}`,
    }
  },
  (p, e) => {
    const i = p.id()
    return {
      pre: [`$a${i} = [${p.bogus()}];`, `foreach ($a${i} as &$x${i}) { $x${i} = ${e}; }`, `unset($x${i});`],
      expr: `$a${i}[0]`,
    }
  },
  (p, e) => {
    const i = p.id()
    return { pre: [`$a${i} = ['k' => ${p.bogus()}];`, `$b${i} = &$a${i}['k'];`, `$b${i} = ${e};`], expr: `$a${i}['k']` }
  },
  (p, e) => {
    const i = p.id()
    p.declare(
      `abstract class B${i} { protected $p = 'none.php'; abstract function get(); } class C${i} extends B${i} { function __construct($x) { $this->set($x); } private function set($x) { $this->p = $x; } function get() { return $this->p; } }`,
    )
    return { pre: [], expr: `(new C${i}(${e}))->get()` }
  },
  (p, e) => {
    const i = p.id()
    p.declare(
      `trait T${i} { private static $p = 'none.php'; static function put($x) { self::$p = $x; } static function get() { return self::$p; } } class C${i} { use T${i}; }`,
    )
    return { pre: [`C${i}::put(${e});`], expr: `C${i}::get()` }
  },
  (p, e) => {
    const i = p.id()
    return { pre: [`eval('$v${i} = $e${i} = null;');`, `$v${i} = ${e};`], expr: `$v${i}` }
  },
  (p, e) => {
    const i = p.id()
    return { pre: [`$v${i} = ${p.bogus()};`, `$e${i} = ${e};`, `eval('$v${i} = $e${i};');`], expr: `$v${i}` }
  },
  (p, e) => {
    const i = p.id()
    return {
      pre: [
        `$a${i} = ['b' => ${e}, 'a' => ${p.bogus()}];`,
        p.pick([
          `ksort($a${i});`,
          `asort($a${i});`,
          `$a${i} += ['b' => 'none.php'];`,
          `$a${i} = array_merge(['b' => 'none.php'], $a${i});`,
          `$a${i} = $a${i} + ['b' => 'x'];`,
        ]),
      ],
      expr: `$a${i}['b']`,
    }
  },
  (p, e) => {
    const i = p.id()
    p.file(`set${i}.php`, `<?php\n$v${i} = $e${i};\n`)
    return { pre: [`$v${i} = ${p.bogus()};`, `$e${i} = ${e};`, `include ROOT . '/set${i}.php';`], expr: `$v${i}` }
  },
  (p, e) => {
    const i = p.id()
    p.file(`set${i}.php`, `<?php\n$v${i} = $x;\n`)
    p.declare(`function f${i}($x) { $v${i} = 'none.php'; include ROOT . '/set${i}.php'; return $v${i}; }`)
    return { pre: [], expr: `f${i}(${e})` }
  },
  (p, e) => {
    const i = p.id()
    p.declare(`class C${i} { public $p; function with($p) { $c = clone $this; $c->p = $p; return $c; } }`)
    return { pre: [`$o${i} = (new C${i})->with('none.php')->with(${e});`], expr: `$o${i}->p` }
  },
  (p, e) => {
    const i = p.id()
    p.declare(`class C${i} extends ArrayObject {}`)
    return { pre: [`$o${i} = new C${i}();`, `$o${i}['k'] = ${e};`], expr: `$o${i}['k']` }
  },
  (p, e) => {
    const i = p.id()
    return {
      pre: [`$o${i} = new stdClass;`, `$o${i}->p = ${p.bogus()};`, `$q${i} = $o${i};`, `$q${i}->p = ${e};`],
      expr: `$o${i}->p`,
    }
  },
  (p, e) => {
    const i = p.id()
    return { pre: [`$o${i} = (object) ['p' => ${e}];`], expr: `$o${i}->p` }
  },
  (p, e) => {
    const i = p.id()
    p.declare(
      `class C${i} { function __call($m, $a) { return $a[0]; } static function __callStatic($m, $a) { return $a[0]; } }`,
    )
    return { pre: [], expr: p.pick([`(new C${i})->any(${e})`, `C${i}::any(${e})`]) }
  },
  (p, e) => {
    const i = p.id()
    p.declare(`class C${i} { function __invoke($x) { return $x; } }`)
    return { pre: [`$c${i} = new C${i};`], expr: `$c${i}(${e})` }
  },
  (p, e) => {
    const i = p.id()
    return {
      pre: [
        `$v${i} = ${e};`,
        `function () use ($v${i}) { $v${i} = 'none.php'; };`,
        `if (false) { $v${i} = 'none.php'; }`,
      ],
      expr: `$v${i}`,
    }
  },
  (p, e) => {
    const i = p.id()
    p.declare(`function f${i}() { $v${i} = 'none.php'; return $v${i}; }`)
    return { pre: [`$v${i} = ${e};`, `f${i}();`], expr: `$v${i}` }
  },
  (p, e) => {
    const i = p.id()
    p.declare(`function f${i}($d) { foreach ($d as $k => $x) { if ($k === 'p') return $x; } return 'none.php'; }`)
    return { pre: [], expr: `f${i}(['q' => 'none.php', 'p' => ${e}])` }
  },
  (p, e) => {
    const i = p.id()
    p.declare(`function f${i}($x, $d = 2) { return $d > 0 ? f${i}($x, $d - 1) : $x; }`)
    return { pre: [], expr: `f${i}(${e})` }
  },
  (p, e) => {
    const i = p.id()
    p.declare(`function f${i}($x) { if (!is_string($x)) { return 'none.php'; } $y = $x; return $y; }`)
    return { pre: [], expr: `f${i}(${e})` }
  },
  (p, e) => {
    const i = p.id()
    return { pre: [`$v${i} = explode('@', ${e});`], expr: p.pick([`$v${i}[0]`, `implode('@', $v${i})`]) }
  },
  (p, e) => {
    const i = p.id()
    return {
      pre: [`$v${i} = ${e};`, `$d${i} = dirname($v${i});`, `$b${i} = basename($v${i});`],
      expr: `$d${i} . '/' . $b${i}`,
    }
  },
  (p, e) => {
    const i = p.id()
    return { pre: [`$v${i} = pathinfo(${e});`], expr: `$v${i}['dirname'] . '/' . $v${i}['basename']` }
  },
  (p, e) => {
    const i = p.id()
    return { pre: [`ob_start();`, `echo ${e};`, `$v${i} = ob_get_clean();`], expr: `$v${i}` }
  },
  (p, e) => {
    const i = p.id()
    return { pre: [`putenv('V${i}=' . ${e});`], expr: `getenv('V${i}')` }
  },
  (_p, e) => {
    return { pre: [`ini_set('user_agent', (string) (${e}));`], expr: `ini_get('user_agent')` }
  },
  (p, e) => {
    const i = p.id()
    return { pre: [`$v${i} = '';`, `foreach (str_split(${e}, 5) as $x) { $v${i} .= $x; }`], expr: `$v${i}` }
  },
]
