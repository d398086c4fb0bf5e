import type { Source } from './program.ts'

/** Ways to write a path below the root. */
export const sources: readonly Source[] = [
  (p, t) => ({ pre: [], expr: p.path(t) }),
  (p, t) => ({ pre: [], expr: p.path(t) }),
  (p, t) => ({ pre: [], expr: p.path(t) }),
  (p, t) => {
    const i = p.id()
    p.declare(`function f${i}() { return ${p.globalPath(t)}; }`)
    return { pre: [], expr: `f${i}()` }
  },
  (p, t) => {
    const i = p.id()
    p.declare(`function f${i}($n) { return ROOT . '/' . $n; }`)
    return { pre: [], expr: `f${i}('${t}')` }
  },
  (p, t) => {
    const i = p.id(),
      [d, b] = splitPath(t)
    p.declare(`function f${i}($d, $n = '${b}') { return ROOT . '/' . $d . $n; }`)
    return { pre: [], expr: `f${i}('${d}')` }
  },
  (p, t) => {
    const i = p.id()
    p.declare(
      `class C${i} { const P = ROOT . '/${t}'; public $d = ROOT; static function p() { return self::P; } function q($n) { return $this->d . '/' . $n; } }`,
    )
    return { pre: [], expr: p.pick([`C${i}::P`, `C${i}::p()`, `(new C${i})->q('${t}')`]) }
  },
  (p, t) => {
    const i = p.id()
    p.declare(
      `class B${i} { const P = 'none.php'; static function p() { return ROOT . '/' . static::P; } static function s() { return ROOT . '/' . self::P; } } class C${i} extends B${i} { const P = '${t}'; }`,
    )
    return { pre: [], expr: `C${i}::p()` }
  },
  (p, t) => {
    const i = p.id()
    p.declare(
      `class B${i} { protected $p = 'none.php'; function p() { return ROOT . '/' . $this->p; } } class C${i} extends B${i} { protected $p = '${t}'; }`,
    )
    return { pre: [], expr: `(new C${i})->p()` }
  },
  (p, t) => {
    const i = p.id()
    p.file(`conf${i}.php`, `<?php\nreturn ['q' => 'none.php', 'p' => __DIR__ . '/${t}'];\n`)
    return { pre: [`$conf${i} = include ROOT . '/conf${i}.php';`], expr: `$conf${i}['p']` }
  },
  (p, t) => {
    const i = p.id()
    p.file(`conf${i}.php`, `<?php\n$v${i} = __DIR__ . '/${t}';\ndefine('K${i}', $v${i});\n`)
    return { pre: [`require_once ROOT . '/conf${i}.php';`], expr: p.pick([`$v${i}`, `K${i}`]) }
  },
  (p, t) => {
    const i = p.id()
    p.file(`conf${i}.php`, `<?php\n$conf['p${i}'] = '${t}';\n`)
    return { pre: [`require_once ROOT . '/conf${i}.php';`], expr: `ROOT . '/' . $conf['p${i}']` }
  },
  (p, t) => {
    const i = p.id()
    p.declare(`enum E${i}: string { case A = '${t}'; case B = 'none.php'; }`)
    return { pre: [], expr: `ROOT . '/' . E${i}::A->value` }
  },
  (p, t) => {
    const i = p.id()
    p.declare(`interface I${i} { const P = '/${t}'; } class C${i} implements I${i} {}`)
    return { pre: [], expr: `ROOT . C${i}::P` }
  },
  (p, t) => {
    const i = p.id()
    return { pre: [`const K${i} = '/${t}';`], expr: `ROOT . K${i}` }
  },
  (p, t) => {
    const i = p.id()
    return {
      pre: [`$l${i} = ['a' => '${t}', 'b' => 'none.php'];`, `$k${i} = 'a';`],
      expr: `ROOT . '/' . $l${i}[$k${i}]`,
    }
  },
  (p, t) => {
    const i = p.id()
    return { pre: [`$v${i} = ROOT;`, `$v${i} .= '/';`, `$v${i} .= '${t}';`], expr: `$v${i}` }
  },
  (p, t) => {
    const i = p.id(),
      [d, b] = splitPath(t)
    return {
      pre: [`$d${i} = '${d}';`, `$b${i} = '${b}';`],
      expr: p.pick([`ROOT . "/$d${i}$b${i}"`, `ROOT . "/{$d${i}}{$b${i}}"`, `ROOT . '/' . $d${i} . $b${i}`]),
    }
  },
]

function splitPath(path: string): readonly [string, string] {
  const at = path.lastIndexOf('/') + 1
  return [path.slice(0, at), path.slice(at)]
}
