import { expect, test } from '@jest/globals'
import { parseScanned, walkFile } from '../../src/php/extract.ts'
import { isPlain, relevantInPlain } from '../../src/php/relevance/plain-files.ts'
import { findByRules } from '../../src/php/relevance/relevance.ts'
import { scanForFacts } from '../../src/php/scan/skim.ts'

const walked = (source: string) => {
  const scan = scanForFacts(source)
  return { walk: walkFile(source, scan, parseScanned(source, scan)), bodies: scan.bodies }
}

test.each([
  "<?php require_once 'a.php'; class A { function f() { return $this->x; } }",
  "<?php namespace N { include 'a.php'; } namespace M { const X = 1; }",
  "<?php { { include 'a.php'; } } function f() { return new class { function g() { include 'b.php'; } }; }",
  "<?php return static fn() => function () { return include 'a.php'; };",
  "<?php include 'a.php'; function f($x) { function g() { return include 'b.php'; } return $x; }",
  '<?php class A { const FILES = [__DIR__ . "/a.php"]; } interface B {}',
  '<p>text</p><?php include "a.php"; ?> more',
])('what matters in a plain file is what the rules say of any: %s', source => {
  const { walk, bodies } = walked(source)
  expect(isPlain(walk)).toBe(true)
  const [plainly, byRules] = [relevantInPlain(walk), findByRules(walk, new Set(), bodies)]
  expect([...plainly.blocks].sort()).toEqual([...byRules.blocks].sort())
  expect([byRules.assignments.size, byRules.calls.size]).toEqual([0, 0])
})

test.each([
  '<?php class A { public $x = __DIR__; }',
  '<?php $x = 1; include $x;',
  "<?php f(); include 'a.php';",
  "<?php if ($x) include 'a.php';",
  "<?php while ($x) include 'a.php';",
  "<?php foreach ($all as $x) include 'a.php';",
  "<?php switch ($x) { case 1: include 'a.php'; }",
  "<?php try { include 'a.php'; } catch (E $e) {}",
  "<?php $x || include 'a.php';",
  "<?php return $x ? include 'a.php' : 1;",
])('not plain: %s', source => {
  expect(isPlain(walked(source).walk)).toBe(false)
})
