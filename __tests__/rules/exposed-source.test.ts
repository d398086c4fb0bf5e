import { describe, expect, test } from '@jest/globals'
import { exposedSource } from '../../src/rules/exposed-source.ts'
import { type Files, findings, type Situation } from './run-names-rule.ts'

const PHP = '<?php\n$password = 1;\n'
const check = (head: Files, situation?: Situation) => findings(exposedSource, head, situation)

describe('reports', () => {
  test('with the consequence', () => {
    expect(check({ 'wp-config.php.bak': PHP })).toBe(
      'wp-config.php.bak: wp-config.php.bak holds PHP that a server sends as text: anyone who asks for it reads the source, passwords included',
    )
  })

  test.each([
    'a.php~',
    'a.php.old',
    'a.php.save',
    'a.php.txt',
    'a.php.orig',
    'a.php~HEAD',
    'a.php_',
    'a.inc.php.BAK',
    'a.php5.bak',
    'a.phtml.old',
  ])('%s', name => {
    expect(check({ [name]: PHP })).toContain(name)
  })

  test('an editor’s swap file, though it is binary', () => {
    expect(check({ '.config.php.swp': 'b0VIM\0' })).toContain('.config.php.swp')
  })

  test('HTML with PHP inside', () => {
    expect(check({ 'a.php.old': '<html><?= $secret ?></html>' })).toContain('a.php.old')
  })

  test('extensions that the settings add', () => {
    expect(check({ 'a.module.bak': PHP })).toBe('')
    expect(check({ 'a.module.bak': PHP }, { settings: { phpExtensions: ['module'] } })).toContain('a.module.bak')
  })
})

describe('what the settings say', () => {
  test('.inc only if it is asked for, and only if it holds PHP', () => {
    const files = { 'lib/db.inc': PHP, 'lib/notes.inc': 'Not <?php', 'lib/a.php': PHP, 'lib/DB.INC': PHP }
    expect(check(files)).toBe('')
    const lines = check(files, { settings: { exposedExtensions: ['inc'] } })
    expect(lines.split('\n').map(line => line.split(':')[0])).toEqual(['lib/DB.INC', 'lib/db.inc'])
  })

  test('below the document roots, where they are known', () => {
    const files = { 'web/a.php.bak': PHP, 'lib/a.php.bak': PHP, 'webby/a.php.bak': PHP }
    expect(check(files, { settings: { documentRoots: ['web'] } })).toMatch(/^web\/a\.php\.bak: [^\n]*$/)
    expect(check(files, { settings: { documentRoots: ['.'] } }).split('\n')).toHaveLength(3)
  })
})

describe('stays silent', () => {
  test('about patterns, documents and PHP itself', () => {
    const names = [
      'a.php',
      'a.php.dist',
      'a.php.example',
      'a.php.stub',
      'a.php.md',
      'a.txt',
      'a.inc',
      'a.phps',
      'a.bak',
      'a~',
    ]
    expect(check(Object.fromEntries(names.map(name => [name, PHP])))).toBe('')
  })

  test('about text that only speaks of PHP', () => {
    expect(
      check({
        'a.php.txt': 'Write <?php at the top.',
        'b.php.bak': '',
        'c.php.txt': '<?xml version="1.0"?><a><?php ?></a>',
      }),
    ).toBe('')
  })
})

describe('cannot tell', () => {
  test('what is in a file that nobody read', () => {
    expect(check(['a.php.bak'], { unread: true })).toBe('')
  })
})
