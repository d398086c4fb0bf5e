import { expect, test } from '@jest/globals'
import { hasPhpShebang, isPhpFile } from '../../src/php/is-php.ts'

test.each([
  ['index.php', true],
  ['a/B.PHP', true],
  ['page.phtml', true],
  ['inc/db.inc', true],
  ['my.module', true],
  ['style.css', false],
  ['php', false],
  ['.php', false],
  ['index.phpp', false],
])('%s', (path, expected) => {
  expect(isPhpFile(path)).toBe(expected)
})

test('settings add extensions', () => {
  expect(isPhpFile('a.TPL', ['tpl'])).toBe(true)
  expect(isPhpFile('a.', [''])).toBe(true)
})

test.each([
  ['#!/usr/bin/env php\n<?php', true],
  ['#!/usr/bin/php8.2\r\n', true],
  ['#!/usr/bin/php -q', true],
  ['#!/bin/sh\nphp', false],
  ['<?php', false],
  ['', false],
])('%j', (source, expected) => {
  expect(hasPhpShebang(Buffer.from(source))).toBe(expected)
})
