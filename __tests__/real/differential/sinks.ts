import type { Sink } from './program.ts'

/** Ways to include a path, guarded and not. */
export const sinks: readonly Sink[] = [
  (_p, e, k) => [`${k} ${e};`],
  (_p, e, k) => [`${k} ${e};`],
  (_p, e, k) => [`${k} ${e};`],
  (_p, e, k) => [`${k}(${e});`],
  (p, e, k) => {
    const i = p.id()
    return [`$res${i} = ${k} ${e};`]
  },
  (_p, e, k) => [`if ($argc > 0) {`, `  ${k} ${e};`, `}`],
  (p, e, k) => {
    const i = p.id()
    p.declare(`function inc${i}($f) { ${k} $f; }`)
    return [`inc${i}(${e});`]
  },
  (p, e, k) => {
    const i = p.id()
    p.declare(
      `class L${i} { private $d = ROOT; function load($f) { ${k} $f; } static function sload($f) { ${k} $f; } }`,
    )
    return p.pick([
      [`(new L${i})->load(${e});`],
      [`L${i}::sload(${e});`],
      [`$l${i} = new L${i};`, `$l${i}->load(${e});`],
    ])
  },
  (p, e, k) => {
    const i = p.id()
    return [`$c${i} = function ($f) { ${k} $f; };`, `$c${i}(${e});`]
  },
  (p, e, k) => {
    const i = p.id()
    return [`foreach ([${e}] as $f${i}) {`, `  ${k} $f${i};`, `}`]
  },
  (p, e, k) => {
    const i = p.id()
    p.declare(`function inc${i}($f) { ${k} $f; }`)
    return p.pick([
      [`array_map('inc${i}', [${e}]);`],
      [`foreach ([${e}] as $f${i}) inc${i}($f${i});`],
      [`call_user_func('inc${i}', ${e});`],
    ])
  },
  (_p, e, k) => [`if (file_exists(${e})) ${k} ${e};`],
  (p, e, k) => {
    const i = p.id()
    return [
      `$f${i} = ${e};`,
      p.pick([
        `if (is_file($f${i})) {`,
        `if (is_readable($f${i})) {`,
        `if (file_exists($f${i}) && $argc > 0) {`,
        `if (false !== realpath($f${i})) {`,
      ]),
      `  ${k} $f${i};`,
      `}`,
    ]
  },
  (p, e, k) => {
    const i = p.id()
    return [
      `$f${i} = ${e};`,
      `$ok${i} = file_exists($f${i});`,
      p.pick([
        `if ($ok${i}) ${k} $f${i};`,
        `$ok${i} && ${k} $f${i};`,
        `if (!$ok${i}) { echo 'x'; } else { ${k} $f${i}; }`,
      ]),
    ]
  },
  (p, e, k) => {
    const i = p.id()
    p.declare(`function inc${i}($f) { if (!is_file($f)) return; ${k} $f; }`)
    return [`inc${i}(${e});`]
  },
  (p, e, k) => {
    const i = p.id()
    p.declare(`function ok${i}($f) { return is_file($f); }`)
    return [`if (ok${i}(${e})) ${k} ${e};`]
  },
  (_p, e, _k) => [`@include ${e};`],
  (p, e, k) => {
    const i = p.id()
    return [`$f${i} = ${e};`, `if (!file_exists($f${i})) $f${i} = ROOT . '/omega.php';`, `${k} $f${i};`]
  },
  (p, e, k) => {
    const i = p.id()
    return [`$f${i} = ${e};`, `$f${i} = is_file($f${i}) ? $f${i} : ROOT . '/omega.php';`, `${k} $f${i};`]
  },
  (p, e, k) => {
    const i = p.id()
    return [
      `foreach ([${e}, ROOT . '/omega.php'] as $f${i}) {`,
      `  if (is_file($f${i})) {`,
      `    ${k} $f${i};`,
      `    break;`,
      `  }`,
      `}`,
    ]
  },
  (p, e, k) => {
    const i = p.id()
    return [
      `foreach ([${e}, ROOT . '/omega.php'] as $f${i}) {`,
      `  if (!is_file($f${i})) continue;`,
      `  ${k} $f${i};`,
      `}`,
    ]
  },
  (p, e, k) => {
    const i = p.id()
    return [`$f${i} = ${e};`, `if (!is_file($f${i})) goto no${i};`, `${k} $f${i};`, `no${i}:`]
  },
  (p, e, k) => {
    const i = p.id()
    return [`$l${i} = array_filter([${e}], 'is_file');`, `foreach ($l${i} as $f${i}) ${k} $f${i};`]
  },
  (_p, e, k) => {
    return [`try { if (!is_file(${e})) throw new Exception('x'); ${k} ${e}; } catch (Exception $x) {}`]
  },
]
