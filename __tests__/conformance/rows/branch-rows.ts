import type { Row } from '../row.ts'
import { MISSING, NONE, pair } from './guard-pair.ts'

const loops = [
  ...pair(
    'G6a',
    'glob',
    { code: "foreach (glob(__DIR__ . '/ext/*.php') as $f) { include $f; }", ours: 'optional' },
    { code: "foreach ([__DIR__ . '/none.php'] as $f) { include $f; }" },
  ),
  ...pair(
    'G6b',
    'scandir',
    {
      code: "foreach (scandir(__DIR__) as $f) { if ($f === 'a.php') { include __DIR__ . '/' . $f; } }",
      loads: ['a.php'],
      ours: 'optional',
    },
    { code: "foreach (['none.php'] as $f) { include __DIR__ . '/' . $f; }" },
  ),
  ...pair(
    'G6c',
    'the body of an autoloader that asks',
    {
      code: `spl_autoload_register(function ($class) { $f = __DIR__ . "/cls/$class.php"; if (is_file($f)) { require $f; } });\nclass_exists('None');`,
    },
    {
      code: `spl_autoload_register(function ($class) { require __DIR__ . "/cls/$class.php"; });\nclass_exists('None');`,
      end: 'fatal',
      ours: 'optional',
      coarser: 'which classes are asked for is for a rule about classes to say',
    },
  ),
  ...pair(
    'G6d',
    'the body of an autoloader that nobody asks',
    {
      code: `spl_autoload_register(function ($class) { require ${NONE}; });`,
      ours: MISSING,
      unreached: 'an autoloader is a function that somebody is taken to call',
    },
    {
      code: `spl_autoload_register(function ($class) { require ${NONE}; });\nclass_exists('None');`,
      end: 'fatal',
    },
  ),
  ...pair(
    'G6e',
    'an iterator of a directory',
    {
      code: "foreach (new GlobIterator(__DIR__ . '/ext/*.php') as $f) { include $f->getPathname(); }",
      ours: 'optional',
    },
    {
      code: "foreach (new ArrayIterator([__DIR__ . '/none.php']) as $f) { include $f; }",
      ours: 'unknown',
      coarser: 'what an object yields is not known',
    },
  ),
  ...pair(
    'G6f',
    'readdir',
    {
      code: "$d = opendir(__DIR__);\nwhile (($f = readdir($d)) !== false) { if ($f === 'a.php') { include __DIR__ . '/' . $f; } }",
      loads: ['a.php'],
      ours: 'optional',
    },
    {
      code: "$all = ['none.php'];\nwhile (($f = array_pop($all)) !== null) { include __DIR__ . '/' . $f; }",
      ours: 'unknown',
      coarser: 'what a list still holds is not followed',
    },
  ),
  ...pair(
    'G6g',
    'the body of an autoloader that is registered by name',
    {
      code: `function auto($class) { $f = __DIR__ . "/cls/$class.php"; if (is_file($f)) { require $f; } }\nspl_autoload_register('auto');\nclass_exists('None');`,
    },
    {
      code: `function auto($class) { require ${NONE}; }\nspl_autoload_register('auto');\nclass_exists('None');`,
      end: 'fatal',
    },
  ),
  ...pair(
    'G7b',
    'candidates of which one must exist, in a chain',
    {
      code: "if (file_exists(__DIR__ . '/../../none.php')) { require __DIR__ . '/../../none.php'; }\nelseif (file_exists(__DIR__ . '/none.php')) { require __DIR__ . '/none.php'; }\nelse { require __DIR__ . '/a.php'; }",
      loads: ['a.php'],
      ours: 'optional | optional | found a.php',
    },
    {
      code: "if (file_exists(__DIR__ . '/../../none.php')) { require __DIR__ . '/../../none.php'; }\nelse { require __DIR__ . '/none.php'; }",
      end: 'fatal',
      ours: `optional | ${MISSING}`,
    },
  ),
  ...pair(
    'G7',
    'a list of candidates of which one must exist',
    {
      code: "foreach (['/../../autoload.php', '/none.php', '/a.php'] as $f) { if (file_exists(__DIR__ . $f)) { require __DIR__ . $f; break; } }",
      loads: ['a.php'],
      ours: 'optional | optional | found a.php',
    },
    {
      code: "foreach (['/none.php', '/a.php'] as $f) { require __DIR__ . $f; break; }",
      end: 'fatal',
      ours: `${MISSING} | found a.php`,
    },
  ),
]

const branches = [
  ...pair(
    'G9a',
    'a branch on the version',
    { code: `if (PHP_VERSION_ID < 50300) { require ${NONE}; }` },
    { code: `if (PHP_VERSION_ID >= 50300) { require ${NONE}; }`, end: 'fatal' },
  ),
  ...pair(
    'G9b',
    'version_compare',
    { code: `if (version_compare(PHP_VERSION, '5.3', '<')) { require ${NONE}; }` },
    { code: `if (version_compare(PHP_VERSION, '5.3', '>=')) { require ${NONE}; }`, end: 'fatal' },
  ),
  ...pair(
    'G9c',
    'a branch on the system',
    { code: `if (DIRECTORY_SEPARATOR === '\\\\') { require ${NONE}; }` },
    { code: `if (DIRECTORY_SEPARATOR === '/') { require ${NONE}; }`, end: 'fatal' },
  ),
  ...pair(
    'G9d',
    'class_exists: no test of the file',
    {
      code: `if (class_exists('Other')) { require ${NONE}; }`,
      ours: MISSING,
      unreached: 'which classes exist is not known',
    },
    { code: `if (!class_exists('Other')) { require ${NONE}; }`, end: 'fatal' },
  ),
  ...pair(
    'G9e',
    'a branch on an extension',
    { code: `if (extension_loaded('none')) { require ${NONE}; }` },
    {
      code: `if (!extension_loaded('none')) { require ${NONE}; }`,
      end: 'fatal',
      ours: 'optional',
      coarser: 'which extensions a server has is not known',
    },
  ),
  ...pair(
    'G9f',
    'function_exists: no test of the file',
    {
      code: `if (function_exists('other')) { require ${NONE}; }`,
      ours: MISSING,
      unreached: 'which functions exist is not known',
    },
    { code: `if (!function_exists('other')) { require ${NONE}; }`, end: 'fatal' },
  ),
  ...pair(
    'G9g',
    'a branch on the SAPI',
    { code: `if (PHP_SAPI === 'fpm-fcgi') { require ${NONE}; }` },
    {
      code: `if (PHP_SAPI !== 'fpm-fcgi') { require ${NONE}; }`,
      end: 'fatal',
    },
  ),
  ...pair(
    'G10',
    "defined('X') || exit, as a header, tests nothing",
    {
      code: `defined('X') || exit;\nrequire ${NONE};`,
      ours: MISSING,
      unreached: 'the header is there for files that are called directly',
    },
    { code: `define('X', 1);\ndefined('X') || exit;\nrequire ${NONE};`, end: 'fatal' },
  ),
  ...pair(
    'G11',
    '__DIR__ without a slash is silent where that file is there',
    {
      code: "include __DIR__ . '_extra/x.php';",
      files: { 'sub/index.php': "<?php include __DIR__ . '_extra/x.php';", 'sub_extra/x.php': '' },
      entry: 'sub/index.php',
      ours: 'found sub_extra/x.php',
    },
    {
      code: '',
      files: { 'sub/index.php': "<?php include __DIR__ . 'x.php';", 'sub/x.php': '' },
      entry: 'sub/index.php',
      ours: 'missing subx.php (exact)',
    },
  ),
  ...pair(
    'G12',
    'a guard with the same slip as its include',
    { code: "if (file_exists(__DIR__ . '/a.phpp')) { include __DIR__ . '/a.phpp'; }" },
    { code: "include __DIR__ . '/a.phpp';", ours: 'missing a.phpp (exact)' },
  ),
  ...pair(
    'G13',
    'a branch on a constant that nothing defines',
    { code: `if (defined('SUNRISE')) { include ${NONE}; }` },
    { code: `define('SUNRISE', 1);\nif (defined('SUNRISE')) { include ${NONE}; }` },
  ),
]

/** Guards 6, 7 and 9 to 13: code whose includes need not happen, and code that only looks like it. */
export const branchRows: readonly Row[] = [...loops, ...branches]
