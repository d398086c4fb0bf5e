import { LOADS, page, type Row } from '../row.ts'

const NONE = "__DIR__ . '/none.php'"

function whole(id: string, title: string, source: string, more: Partial<Row> = {}): Row {
  const files = { 'index.php': source, 'a.php': LOADS }
  return { id, title, files, loads: ['a.php'], ours: 'found a.php', ...more }
}

const LOAD_A = "include __DIR__ . '/a.php';"

/** A page that includes a part of nothing but a short tag. */
const shortPart = { 'index.php': "<?php include './part.inc';", 'part.inc': "<?\ninclude './none.php'; ?>" }

/** What is an include, and what only looks like one. */
export const tokenRows: readonly Row[] = [
  {
    id: '53b',
    title: 'an include over several lines: PHP names a line inside the operand',
    files: page("include __DIR__ .\n  '/none' .\n  '.php';"),
    loads: [],
    end: 'warning',
    says: 'index.php on line 4',
    ours: 'missing none.php (exact)',
  },
  whole('53c', 'a lone CR ends a line, and with it a comment', `<?php // comment\r${LOAD_A}`),
  whole('53d', 'comments', `<?php // include ${NONE};\n# include ${NONE};\n/* include ${NONE}; */\n${LOAD_A}`),
  whole('53e', 'strings', `<?php $s = "include 'none.php';" . 'require "none.php";';\n${LOAD_A}`),
  whole('53f', 'HTML', `include 'none.php';\n<?php ${LOAD_A} ?>\ninclude 'none.php';`),
  whole(
    '53g',
    'heredoc bodies',
    `<?php $s = <<<T\ninclude 'none.php';\nT;\n$n = <<<'T'\nrequire 'none.php';\nT;\n${LOAD_A}`,
  ),
  whole('53h', 'after __halt_compiler', `<?php ${LOAD_A}\n__halt_compiler();\ninclude 'none.php';`),
  whole('54a', '// ?> ends PHP mode', `<?php // ?> include 'none.php'; <?php ${LOAD_A}`),
  whole('54b', '# ?> ends PHP mode', `<?php # ?> include 'none.php'; <?php ${LOAD_A}`),
  whole('54c', '/* ?> */ does not', `<?php /* ?> */ ${LOAD_A}`),
  whole(
    '55a',
    'members and constants may have the names of keywords',
    `<?php class C { const REQUIRE = 'none.php'; function include($p) {} static function require_once($p) {} }
(new C)->include('none.php'); C::require_once('none.php'); $s = C::REQUIRE;
${LOAD_A}`,
  ),
  whole('55b', 'keywords have no case', "<?php InClude __DIR__ . '/a.php';"),
  whole('56a', '<? with short tags off is text', `<? include 'none.php'; ?>\n<?php ${LOAD_A}`),
  whole('56c', 'a part of nothing but <? is code where short tags are on', "<?php include './part.inc';", {
    files: shortPart,
    ini: { short_open_tag: '1' },
    at: 'part.inc',
    loads: [],
    end: 'warning',
    ours: 'missing none.php (exact)',
  }),
  whole('56d', 'a part of nothing but <? is sent as text where they are off', "<?php include './part.inc';", {
    files: shortPart,
    ini: { short_open_tag: '0' },
    at: 'part.inc',
    loads: [],
    ours: 'missing none.php (exact)',
    unreached: 'a site that includes such a part is not run where its visitors are sent the source',
  }),
  whole('56e', 'a page of nothing but <? that stands alone may be text for good', "<? include './none.php'; ?>", {
    ini: { short_open_tag: '0' },
    loads: [],
    ours: 'unknown',
  }),
  whole('56b', '<?= works', "<?= include __DIR__ . '/a.php' ?>"),
  whole('57a', 'if (false)', `<?php if (false) { include ${NONE}; }\n${LOAD_A}`, { ours: 'optional | found a.php' }),
  whole('57b', 'a function that nobody calls', `<?php function f() { include ${NONE}; }\n${LOAD_A}`, {
    ours: 'missing none.php (exact) | found a.php',
    unreached: 'who calls a function is not known, so each is taken to be called',
  }),
  ...['0', "''", "'0'", 'null', '!1'].map((test, at) =>
    whole(`57d${at + 1}`, `if (${test})`, `<?php if (${test}) { include ${NONE}; }\n${LOAD_A}`, {
      ours: 'optional | found a.php',
    }),
  ),
  whole('57e', 'do … while (0) runs once', `<?php do { include ${NONE}; } while (0);\n${LOAD_A}`, {
    end: 'warning',
    ours: 'missing none.php (exact) | found a.php',
  }),
  whole('57c', 'after return', `<?php ${LOAD_A}\nreturn;\ninclude ${NONE};`, { ours: 'found a.php | optional' }),
]
