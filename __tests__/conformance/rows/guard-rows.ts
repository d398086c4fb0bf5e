import type { Row } from '../row.ts'
import { A, type Code, MISSING, NONE, pair } from './guard-pair.ts'

const ASK = 'echo "coped:\\n";'

/** A guard that asks for a path: broken where it asks for another one. */
function asking(id: string, title: string, codeOf: (asked: string) => string, broken: Partial<Row & Code> = {}) {
  return pair(id, title, { code: codeOf(NONE) }, { code: codeOf(A), ...broken })
}

const TESTS = ['file_exists', 'is_file', 'is_readable', 'is_writable', 'stream_resolve_include_path']

const tests = [
  ...TESTS.flatMap((name, index) =>
    asking(`G1${'abcde'[index]}`, `${name}()`, asked => `if (${name}(${asked})) { include ${NONE}; }`),
  ),
  ...pair(
    'G1f',
    'is_dir() of a directory that is absent itself',
    { code: "if (is_dir(__DIR__ . '/ext')) { include __DIR__ . '/ext/none.php'; }" },
    { code: `if (is_dir(__DIR__)) { include ${NONE}; }` },
  ),
  ...asking('G1g', '&&', asked => `if (PHP_INT_SIZE > 1 && file_exists(${asked})) { include ${NONE}; }`),
  ...asking('G1h', 'and', asked => `file_exists(${asked}) and include ${NONE};`),
  ...asking('G1i', 'ternary', asked => `$r = file_exists(${asked}) ? include ${NONE} : null;`),
  ...asking('G1j', '!== false', asked => `if (realpath(${asked}) !== false) { include ${NONE}; }`),
  ...asking('G1k', 'a result kept in a variable', asked => `$ok = is_file(${asked});\nif ($ok) { include ${NONE}; }`),
  ...asking('G1l', 'an assignment inside the test', asked => `if (is_file($f = ${asked})) { include $f; }`, {
    code: `if (is_file($f = ${A})) { $f = ${NONE}; include $f; }`,
    ours: 'optional',
    coarser: 'between its test and its include a variable is taken to keep its value',
  }),
  ...asking('G1m', '->isFile()', asked => `if ((new SplFileInfo(${asked}))->isFile()) { include ${NONE}; }`),
  ...asking('G1p', 'a variable', asked => `$a = ${asked};\n$b = ${NONE};\nif (file_exists($a)) { include $b; }`),
  ...pair(
    'G1q',
    'a target that is there in another case',
    { code: "if (file_exists(__DIR__ . '/A.php')) { include __DIR__ . '/A.php'; }" },
    { code: "include __DIR__ . '/A.php';", ours: 'case a.php', reports: 'case-mismatch' },
  ),
  ...pair(
    'G1n',
    '|| lets others in',
    { code: `$flag = false;\nif (file_exists(${NONE}) && $flag) { include ${NONE}; }` },
    { code: `$flag = true;\nif (file_exists(${NONE}) || $flag) { include ${NONE}; }` },
  ),
  ...pair(
    'G1o',
    'the polarity counts',
    { code: `if (!file_exists(${NONE})) { ${ASK} } else { include ${NONE}; }`, end: 'coped' },
    { code: `if (!file_exists(${NONE})) { include ${NONE}; }` },
  ),
]

const exits = [
  ...asking('G2a', 'return before it', asked => `if (!file_exists(${asked})) { return; }\ninclude ${NONE};`),
  ...asking('G2b', 'exit before it', asked => `if (!file_exists(${asked})) { exit; }\ninclude ${NONE};`),
  ...asking('G2c', 'die before it', asked => `if (!file_exists(${asked})) die();\ninclude ${NONE};`),
  ...asking(
    'G2d',
    'continue before it',
    asked => `foreach ([1] as $i) { if (!is_file(${asked})) continue; include ${NONE}; }`,
  ),
  ...asking(
    'G2e',
    'break before it',
    asked => `while (true) { if (!is_file(${asked})) { break; } include ${NONE}; break; }`,
  ),
  ...asking(
    'G2f',
    'throw before it',
    asked =>
      `function f() { if (!is_file(${asked})) { throw new RuntimeException(); } include ${NONE}; }\ntry { f(); } catch (RuntimeException $e) {}`,
  ),
]

const neverReturns = pair(
  'G2g',
  'a call that never returns before it',
  {
    code: `function stop(): never { exit; }\nif (!is_file(${NONE})) { stop(); }\ninclude ${NONE};`,
  },
  { code: `function stop() { return; }\nif (!is_file(${NONE})) { stop(); }\ninclude ${NONE};` },
)

const fallbacks = [
  ...pair(
    'G3a',
    'a fallback that is there',
    {
      code: `if (file_exists(${NONE})) { include ${NONE}; } else { include ${A}; }`,
      loads: ['a.php'],
      ours: 'optional | found a.php',
    },
    {
      code: `if (file_exists(__DIR__ . '/local.php')) { include __DIR__ . '/local.php'; } else { include ${NONE}; }`,
      ours: `optional | ${MISSING}`,
    },
  ),
]

const results = [
  ...pair('G4a', '@include', { code: `@include ${NONE};` }, { code: `@require ${NONE};`, end: 'fatal' }),
  ...pair(
    'G4b',
    'if (!include)',
    { code: `if (!include ${NONE}) { ${ASK} }`, end: 'coped' },
    { code: `if (!require ${NONE}) { ${ASK} }`, end: 'fatal' },
  ),
  ...pair(
    'G4c',
    '(include) or',
    { code: `(include ${NONE}) or print("coped:\\n");`, end: 'coped' },
    { code: `(require ${NONE}) or print("coped:\\n");`, end: 'fatal' },
  ),
  ...pair(
    'G4d',
    'a result that is tested later',
    { code: `$r = include ${NONE};\nif ($r === false) { ${ASK} }`, end: 'coped' },
    { code: `$r = include ${NONE};` },
  ),
]

function tried(clause: string): string {
  return `try { require ${NONE}; } ${clause}`
}

const tries = [
  ...pair(
    'G5a',
    'catch (Throwable)',
    { code: tried(`catch (Throwable $e) { ${ASK} }`), end: 'coped' },
    { code: tried(`catch (Exception $e) { ${ASK} }`), end: 'fatal' },
  ),
  ...pair(
    'G5b',
    'catch (Error)',
    { code: tried(`catch (RuntimeException | Error $e) { ${ASK} }`), end: 'coped' },
    { code: tried('finally { $done = true; }'), end: 'fatal' },
  ),
  ...pair(
    'G5c',
    'a throw that goes through a function',
    {
      code: `try { f(); } catch (\\Error $e) { ${ASK} }\nfunction f() { try { require ${NONE}; } catch (Error $e) { throw $e; } }`,
      end: 'coped',
    },
    { code: `f();\nfunction f() { try { require ${NONE}; } catch (TypeError $e) { echo 1; } }`, end: 'fatal' },
  ),
]

/** Guards 1 to 5, each with the code that it would not help. */
export const guardRows: readonly Row[] = [...tests, ...exits, ...neverReturns, ...fallbacks, ...results, ...tries]
