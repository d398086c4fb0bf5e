import { describe, expect, test } from '@jest/globals'
import { suspiciousExtension } from '../../src/rules/suspicious-extension.ts'
import { type Files, findings, many, type Situation } from './run-names-rule.ts'

const PHP = '<?php\necho 1;\n'
const check = (head: Files, situation?: Situation) => findings(suspiciousExtension, head, situation)

describe('reports', () => {
  test('a doubled letter, as in the outages', () => {
    expect(check({ 'index.php': PHP, 'wp-settings.phpp': PHP })).toBe(
      'wp-settings.phpp: wp-settings.phpp holds PHP but has the extension .phpp; did you mean wp-settings.php? [safe: wp-settings.php]',
    )
  })

  test('what was there before the change', () => {
    expect(check({ 'a/wp-settings.phpp': PHP }, { base: { 'a/wp-settings.php': PHP } })).toBe(
      'a/wp-settings.phpp: wp-settings.phpp holds PHP but has the extension .phpp and wp-settings.php is gone; did you mean wp-settings.php? [safe: a/wp-settings.php]',
    )
  })

  test.each([
    'phpp',
    'pph',
    'hpp',
    'ph',
    'hp',
    'pp',
    'p',
    'pgp',
    'pjp',
    'phop',
    'phpl',
    'PHPP',
    'рhp',
    'p hp',
  ])('PHP under .%s', extension => {
    expect(check({ [`page.${extension}`]: PHP })).toContain('did you mean page.php? [safe: page.php]')
  })

  test.each([
    ['home.htmll', 'home.html'],
    ['home.htlm', 'home.html'],
    ['home.htnl', 'home.html'],
    ['home.htl', 'home.html'],
    ['home.htm1', 'home.html'],
    ['home.html.', 'home.html'],
    ['home.ht ml', 'home.html'],
    ['home. html', 'home.html'],
    ['home.сss', 'home.css'],
    ['home.csss', 'home.css'],
    ['home.scsss', 'home.scss'],
    ['home.josn', 'home.json'],
    ['home.html.twgi', 'home.html.twig'],
    ['home,php', 'home.php'],
    ['config..yml', 'config.yml'],
    ['logo.jpgg', 'logo.jpg'],
    ['.htacess', '.htaccess'],
  ])('%s without a look inside', (written, meant) => {
    expect(check([written], { unread: true })).toContain(`did you mean ${meant}? [unsafe: ${meant}]`)
  })

  test('a slip of an extension that is only this project’s own', () => {
    expect(check([...many(5, '.module'), 'forum.moduel'])).toBe(
      'forum.moduel: forum.moduel has the extension .moduel; did you mean forum.module? [unsafe: forum.module]',
    )
  })

  test('a slip too weak by itself, of a name that was there or that an include asks for', () => {
    const expected = 'a.jd: a.jd has the extension .jd'
    expect(check(['a.jd'])).toBe('')
    expect(check(['a.jd'], { base: ['a.js'] })).toBe(`${expected} and a.js is gone; did you mean a.js? [safe: a.js]`)
    expect(check(['a.jd'], { wanted: ['a.js'] })).toBe(`${expected}; did you mean a.js? [safe: a.js]`)
  })

  test('a file that was renamed to an extension that nothing knows', () => {
    const base = { 'a.php': PHP, 'b.css': 'b {}', 'c.css': 'c {}', 'd.css': 'd {}' }
    const head = { 'a.zzphp': `${PHP}more`, 'b.stylez': 'b {}', 'c.edited': 'c { color: red }', 'd.bak': 'd {}' }
    expect(check(head, { base })).toBe(
      [
        'a.zzphp: a.zzphp has the extension .zzphp, which nothing else has, and a.php is gone; did you mean a.php? [safe: a.php]',
        'b.stylez: b.stylez has the extension .stylez, which nothing else has, and b.css is gone; did you mean b.css? [safe: b.css]',
      ].join('\n'),
    )
  })

  test('yesterday’s file under a real extension that is a slip of its own', () => {
    const base = { 'a.css': 'a {}', 'b.css': 'b {}', 'c.yaml': 'c: 1', 'd.html': 'd', 'e.php': '' }
    const head = { 'a.scs': 'a {}', 'b.scs': 'changed', 'c.yml': 'c: 1', 'd.htm': 'd', 'e.hpp': '' }
    expect(check(head, { base })).toBe(
      [
        'a.scs: a.scs has the extension .scs and a.css is gone; did you mean a.css? [safe: a.css]',
        'e.hpp: e.hpp has the extension .hpp and e.php is gone; did you mean e.php? [safe: e.php]',
      ].join('\n'),
    )
    expect(check(head, { base: { ...base, 'z.scs': '', 'z.hpp': '' } })).toBe('')
  })

  test('a missing dot, or a missing extension', () => {
    expect(check({ 'a.php': PHP, 'wp-settingsphp': PHP, TypedModel: PHP, 'sub/Alone': PHP })).toBe(
      [
        'TypedModel: (warning) TypedModel holds PHP, as the files beside it do, but has no extension; did you mean TypedModel.php? [safe: TypedModel.php]',
        'wp-settingsphp: wp-settingsphp has no extension; did you mean wp-settings.php? [safe: wp-settings.php]',
      ].join('\n'),
    )
  })

  test('an extension that the change lost', () => {
    expect(check({ 'sub/Model': PHP }, { base: { 'sub/Model.php': PHP } })).toBe(
      'sub/Model: Model holds PHP but has no extension and Model.php is gone; did you mean Model.php? [safe: sub/Model.php]',
    )
  })

  test('another case of .php, which servers do not run', () => {
    expect(check({ 'a.PHP': PHP })).toBe(
      'a.PHP: a.PHP holds PHP, but servers that run .php do not run .PHP; did you mean a.php? [safe: a.php]',
    )
  })

  test('a slip of a suffix that the project uses', () => {
    expect(check([...many(5, '.blade.php'), 'home.balde.php'])).toBe(
      'home.balde.php: home.balde.php ends in .balde.php, and 5 files end in .blade.php; did you mean home.blade.php? [unsafe: home.blade.php]',
    )
  })

  test('without a fix where the meant name is taken, by a file or a directory', () => {
    const head = { 'a.phpp': PHP, 'a.php': PHP, 'b.phpp': PHP, 'b.php/c.txt': '' }
    expect(check(head).match(/\[/g)).toBeNull()
    expect(check(head).split('\n')).toHaveLength(2)
  })

  test('PHP under a slip however many files have it', () => {
    const head = Object.fromEntries(many(4, '.phpp').map(path => [path, PHP]))
    expect(check(head, { base: head }).split('\n')).toHaveLength(4)
  })
})

describe('stays silent', () => {
  test('one beside many: .task.js and .tasks.js', () => {
    expect(check([...many(5, '.tasks.js'), 'start.task.js', ...many(5, '.model.ts'), 'all.models.ts'])).toBe('')
  })

  test.each([
    [
      [
        'LICENSE',
        'Makefile',
        '.env',
        'README.Debian',
        'a.min.js',
        'a.min.js.map',
        'a.php5',
        'a.phps',
        'a.phtml',
        'a.phar',
      ],
    ],
    [
      [
        'a.tar.gz',
        'lib.so.1',
        'backup.2024-01-31',
        'a.1',
        'app.3fa9c1',
        'x.po',
        'x.mo',
        'x.pot',
        'a.JPG',
        'a.jpg-large',
      ],
    ],
    [
      [
        'a.phpt',
        'a.hpp',
        'b.ph',
        'site.pp',
        'key.pgp',
        'a.jss',
        'a.cs',
        'b.jpe',
        'a.htm',
        'a.xsl',
        'jquery.js_',
        'a.php~',
      ],
    ],
    [
      [
        'a.php.stub',
        'a.dist',
        'a.example',
        'a.bak',
        'a.peg',
        'a.ent',
        'a.mdc',
        'a.MAI',
        'a.CSM',
        'Acme Inc..pdf',
        'UUID.old..php',
        'a.',
      ],
    ],
    [['.git/a.phpp', '.idea/home.htmll', 'bin/check-php', 'bin/php', 'messages.ua.php', 'messages.uk.php', 'a.b.c.js']],
  ])('about %j', names => {
    expect(check(names)).toBe('')
  })

  test('when content says that a short slip is something else', () => {
    expect(
      check({
        'a.hpp': '#pragma once\n',
        'b.pp': "file { 'x': content => '<?php' }",
        'c.hp': '\0\0',
        'd.pjp': 'x',
        'e.pph': '<a>\0<?php ',
      }),
    ).toBe('')
  })

  test('about PHP under an extension that is near .php, but no slip of the hand', () => {
    expect(check({ 'a.tphp': PHP, 'b.phpx': PHP, 'c.phpi': PHP, 'd.hphp': PHP })).toBe('')
  })

  test('when three files make it a convention', () => {
    expect(check(many(2, '.htmll')).split('\n')).toHaveLength(2)
    expect(check(many(3, '.htmll'))).toBe('')
  })

  test('when the base has the extension', () => {
    expect(check(['new.htmll'], { base: ['old.htmll'] })).toBe('')
  })

  test('when an include finds a file by it', () => {
    expect(check({ 'page.phpp': PHP, 'lib.phpp': PHP }, { included: ['lib.phpp'] })).toBe('')
    expect(check({ 'a.php': PHP, lib: PHP }, { included: ['lib'] })).toBe('')
  })

  test('when a setting allows it', () => {
    expect(check({ 'page.phpp': PHP }, { settings: { allowExtensions: ['phpp'] } })).toBe('')
    expect(check({ 'page.phpp': PHP }, { settings: { phpExtensions: ['phpp'] } })).toBe('')
  })

  test('about a rename to what puts a file aside, or to a real extension', () => {
    const base = ['a.php', 'b.php', 'c.css', 'd.js', 'e.yml']
    expect(check(['a.stub', 'b.php.dist', 'c.css2', 'd.ts', 'e.yaml'], { base })).toBe('')
  })

  test('about a whole kind of file that is renamed', () => {
    const base = many(3, '.html')
    expect(check(many(3, '.page'), { base })).toBe('')
  })

  test('about programs for the command line, also when they lose their extension', () => {
    expect(check({ console: `#!/usr/bin/env php\n${PHP}` }, { base: { 'console.php': PHP } })).toBe('')
    expect(check({ 'a.php': PHP, artisan: `#!/usr/bin/env php\n${PHP}`, 'bin/runphp': `#!/usr/bin/php\n${PHP}` })).toBe(
      '',
    )
  })

  test('about a middle part that is a word of the project', () => {
    expect(check([...many(9, '.form.php'), 'x.from.php', 'from/a.php'])).toBe('')
    expect(check([...many(9, '.form.php'), 'x.frm.php', 'y.frm.php'])).toBe('')
  })

  test('about submodules and links to nowhere in particular', () => {
    expect(check({ 'lib.phpp': { submodule: true } })).toBe('')
  })
})

describe('cannot tell', () => {
  test('a short slip of .php where nobody looked inside', () => {
    expect(check(['a.hpp', 'a.ph', 'a.pjp'], { unread: true })).toBe('')
  })
})
