import { describe, expect, test } from '@jest/globals'
import type { ConfigFiles } from '../../src/config/config-files.ts'
import { loadConfig } from '../../src/config/load-config.ts'
import { mergeSettings } from '../../src/config/settings.ts'
import { UserError } from '../../src/model/errors.ts'
import { defaultSettings } from '../../src/model/settings.ts'

type Files = Readonly<Record<string, string | object>>

function memoryFiles(files: Files): ConfigFiles {
  return {
    async read(path) {
      const content = Object.hasOwn(files, path) ? files[path] : undefined
      return typeof content === 'object' ? JSON.stringify(content) : content
    },
  }
}

async function settingsOf(files: Files, { directory = '', file }: { directory?: string; file?: string } = {}) {
  const layers = await loadConfig({ files: memoryFiles(files), directory, ...(file !== undefined && { file }) })
  return mergeSettings(layers)
}

async function faultOf(files: Files, options: { directory?: string; file?: string } = {}): Promise<string> {
  try {
    await settingsOf(files, options)
  } catch (error) {
    if (!(error instanceof UserError)) throw error
    expect(error.code).toBe('bad-config')
    return error.message
  }
  throw new Error('it was accepted')
}

describe('discovery', () => {
  test.each([
    ['deploy-guard.config.json', '{ "failOn": "never" }'],
    ['deploy-guard.config.jsonc', '// why\n{ "failOn": "never", /* and */ }'],
    ['deploy-guard.config.json', '\ufeff{ "failOn": "never" } // tolerated'],
    ['deploy-guard.config.yml', 'failOn: never'],
    ['deploy-guard.config.yaml', '# why\nfailOn: "never"\n'],
    ['.deploy-guard.json', '{ "failOn": "never" }'],
    ['.deploy-guard.yml', '{ failOn: never }'],
    ['package.json', '{ "name": "x", "deploy-guard": { "failOn": "never" } }'],
    ['composer.json', '{ "extra": { "deploy-guard": { "failOn": "never" } } }'],
  ])('%s', async (name, text) => {
    for (const directory of ['', 'site/public']) {
      expect((await settingsOf({ [name]: text }, { directory })).settings.failOn).toBe('never')
    }
  })

  test('without a file everything is a default', async () => {
    const { settings, origins } = await settingsOf({ 'package.json': '{ broken', 'composer.json': '{}' })
    expect(settings).toEqual(defaultSettings)
    expect([...origins]).toEqual([])
  })

  test('the nearest wins alone', async () => {
    const files = {
      '.deploy-guard.yml': 'maxWarnings: 1',
      'a/.deploy-guard.yml': 'failOn: never',
      'a/b/package.json': {},
    }
    expect((await settingsOf(files, { directory: 'a/b' })).settings).toMatchObject({
      failOn: 'never',
      maxWarnings: null,
    })
  })

  test('two in one directory are refused', async () => {
    const files = { '.deploy-guard.yml': '', 'package.json': { 'deploy-guard': {} } }
    expect(await faultOf(files)).toBe(
      'There are two configurations, .deploy-guard.yml and package.json; keep one, or name it with --config.',
    )
  })

  test('a named file that is not there, or does not speak of us', async () => {
    expect(await faultOf({}, { file: 'x.json' })).toBe('There is no configuration in x.json.')
    expect(await faultOf({ 'package.json': {} }, { file: 'package.json' })).toBe(
      'There is no configuration in package.json.',
    )
  })
})

describe('paths are relative to the file', () => {
  const config = {
    exclude: ['old', '!old/*.php', '.'],
    includePaths: ['lib/./a', 'public/', '../shared', '/srv', '.'],
    documentRoots: ['public/', '.', '../www'],
    entryPoints: ['cron'],
    overrides: [{ files: ['x'], rules: {} }],
  }

  test('in a subdirectory, whatever its name', async () => {
    const { settings } = await settingsOf({ '[a]/!b/.deploy-guard.json': config }, { directory: '[a]/!b/c' })
    expect(settings).toMatchObject({
      exclude: ['\\[a\\]/\\!b/old', '!\\[a\\]/\\!b/old/*.php', '\\[a\\]/\\!b'],
      includePaths: ['[a]/!b/lib/a', '[a]/!b/public', '[a]/shared', '/srv', '.'],
      documentRoots: ['[a]/!b/public', '[a]/!b', '[a]/www'],
      entryPoints: ['\\[a\\]/\\!b/cron'],
      overrides: [{ files: ['\\[a\\]/\\!b/x'] }],
    })
  })

  test('of a named file: to the directory of the run', async () => {
    const { settings } = await settingsOf({ 'ci/x.json': config }, { file: 'ci/x.json', directory: 'site' })
    expect(settings.exclude[0]).toBe('site/old')
  })
})

test('root is a directory below the file, or the file’s own', async () => {
  const root = async (value: string) =>
    (await settingsOf({ 'a/.deploy-guard.json': { root: value } }, { directory: 'a' })).settings.root
  expect([await root('b/'), await root('.'), await root('..')]).toEqual(['a/b', 'a', ''])
})

describe('extends', () => {
  test('what stands nearer wins; lists are replaced, rules and constants merged, overrides appended', async () => {
    const files = {
      'a.json': {
        failOn: 'never',
        exclude: ['x'],
        rules: { 'missing-require': 'off', 'case-mismatch': 'off' },
        overrides: [{ files: ['1'], rules: {} }],
        constants: { A: '1', B: '1' },
      },
      'b.json': { maxWarnings: 3 },
      '.deploy-guard.json': {
        extends: ['./a.json', './b.json'],
        exclude: ['y'],
        rules: { 'case-mismatch': 'notice' },
        overrides: [{ files: ['2'], rules: {} }],
        constants: { B: '2' },
      },
    }
    const { settings, origins } = await settingsOf(files)
    expect(settings).toMatchObject({
      failOn: 'never',
      maxWarnings: 3,
      exclude: ['y'],
      rules: { 'missing-require': 'off', 'case-mismatch': 'notice' },
      overrides: [{ files: ['1'] }, { files: ['2'] }],
      constants: { A: '1', B: '2' },
    })
    expect(origins.get('failOn')).toMatch(/^a\.json:/)
    expect(origins.get('rules.case-mismatch')).toMatch(/^\.deploy-guard\.json:/)
  })

  test('an installed package, found beside the file or above; its globs mean the project', async () => {
    const files = {
      'node_modules/@me/rules/deploy-guard.config.json': { exclude: ['legacy'] },
      'node_modules/rules/strict.json': { extends: './base.json', failOn: 'notice' },
      'node_modules/rules/base.json': { maxWarnings: 0 },
      'site/.deploy-guard.json': { extends: ['@me/rules', 'rules/strict.json'] },
    }
    const { settings } = await settingsOf(files, { directory: 'site' })
    expect(settings).toMatchObject({ exclude: ['site/legacy'], failOn: 'notice', maxWarnings: 0 })
  })

  test.each<[string, Files, string]>([
    [
      'itself',
      { '.deploy-guard.json': '{"extends":"./.deploy-guard.json"}' },
      '.deploy-guard.json:1:2: configurations extend each other in a circle: .deploy-guard.json → .deploy-guard.json.',
    ],
    [
      'a circle',
      {
        '.deploy-guard.json': { extends: './a.json' },
        'a.json': { extends: ['./b.json'] },
        'b.json': { extends: './a.json' },
      },
      'b.json:1:2: configurations extend each other in a circle: a.json → b.json → a.json.',
    ],
    [
      'nothing',
      { '.deploy-guard.json': { extends: './a.json' } },
      '.deploy-guard.json:1:2: there is no configuration "./a.json" to extend.',
    ],
    [
      'a package that is not there',
      { '.deploy-guard.json': { extends: ['x'] } },
      '.deploy-guard.json:1:13: there is no configuration "x" to extend.',
    ],
    [
      'a file outside',
      { '.deploy-guard.json': { extends: './../x.json' } },
      '.deploy-guard.json:1:2: extends must stay inside the repository.',
    ],
    [
      'an absolute path',
      { '.deploy-guard.json': { extends: '/etc/passwd' } },
      '.deploy-guard.json:1:2: extends must be ./a/file.json or the name of an installed package.',
    ],
    [
      'a package that climbs',
      { '.deploy-guard.json': { extends: 'a/../../x.json' } },
      '.deploy-guard.json:1:2: extends must be ./a/file.json or the name of an installed package.',
    ],
  ])('refuses %s', async (_, files, message) => {
    expect(await faultOf(files)).toBe(message)
  })

  test('two files may extend the same third', async () => {
    const files = {
      '.deploy-guard.json': { extends: ['./a.json', './b.json'] },
      'a.json': { extends: './c.json' },
      'b.json': { extends: './c.json' },
      'c.json': { failOn: 'never' },
    }
    expect((await settingsOf(files)).settings.failOn).toBe('never')
  })
})

describe('faults have a place and a way out', () => {
  test.each<[string, string, string]>([
    [
      'deploy-guard.config.json',
      '{\n  "failon": 1\n}',
      'deploy-guard.config.json:2:3: unknown key "failon". Did you mean failOn?',
    ],
    ['deploy-guard.config.json', '{"zzz":1}', 'deploy-guard.config.json:1:2: unknown key "zzz".'],
    [
      'deploy-guard.config.json',
      '{"__proto__":{"failOn":"never"}}',
      'deploy-guard.config.json:1:2: unknown key "__proto__".',
    ],
    [
      'package.json',
      '{\n"name": "x",\n"deploy-guard": {\n  "rule": {} } }',
      'package.json:4:3: unknown key "rule". Did you mean rules?',
    ],
    [
      'composer.json',
      '{ "extra": {\n "deploy-guard": [] } }',
      'composer.json:2:2: the configuration must be an object, not a list.',
    ],
    [
      '.deploy-guard.yml',
      'rules:\n  missing-requier: off\n',
      '.deploy-guard.yml:2:3: there is no rule "missing-requier". Did you mean missing-require?',
    ],
    [
      '.deploy-guard.yml',
      'rules:\n  missing-require: no\n',
      '.deploy-guard.yml:2:3: "rules.missing-require" must be "off" or "notice" or "warning" or "error", not "no".',
    ],
    ['.deploy-guard.yml', 'overrides:\n  - file: [a]\n', '.deploy-guard.yml:2:5: "overrides[0].files" must be there.'],
    ['.deploy-guard.yml', 'exclude: vendor\n', '.deploy-guard.yml:1:1: "exclude" must be a list, not "vendor".'],
    [
      '.deploy-guard.yml',
      'exclude:\n  - vendor\n  - 1\n',
      '.deploy-guard.yml:3:5: "exclude[1]" must be a text, not 1.',
    ],
    [
      '.deploy-guard.yml',
      'exclude:\n  - "+(a|b)"\n',
      '.deploy-guard.yml:1:1: the glob "+(a|b)" uses an extended glob such as +(a|b); write {a,b} instead.',
    ],
    ['.deploy-guard.yml', 'maxWarnings: 1.5', '.deploy-guard.yml:1:1: "maxWarnings" must be a whole number, not 1.5.'],
    ['.deploy-guard.yml', 'maxWarnings: -1', '.deploy-guard.yml:1:1: "maxWarnings" must be at least 0, not -1.'],
    ['.deploy-guard.yml', 'maxWarnings: many', '.deploy-guard.yml:1:1: "maxWarnings" must be a number, not "many".'],
    [
      '.deploy-guard.yml',
      'maxAlternatives: 5000',
      '.deploy-guard.yml:1:1: "maxAlternatives" must be at most 4096, not 5000.',
    ],
    [
      '.deploy-guard.yml',
      'constants: { A: {} }',
      '.deploy-guard.yml:1:14: "constants.A" must be a text, not an object.',
    ],
    ['.deploy-guard.yml', 'constants: { 1a: x }', '.deploy-guard.yml:1:14: "1a" is not the name of a constant.'],
    [
      '.deploy-guard.yml',
      'documentRoots: [public, ../www]',
      '.deploy-guard.yml:1:25: "documentRoots[1]" must be a directory inside the repository.',
    ],
    ['.deploy-guard.yml', 'root: ..', '.deploy-guard.yml:1:1: "root" must be a directory inside the repository.'],
    [
      '.deploy-guard.yml',
      'documentRoots: [/var/www]',
      '.deploy-guard.yml:1:17: "documentRoots[0]" must be a directory inside the repository, not "/var/www".',
    ],
    [
      '.deploy-guard.yml',
      'entryPoints: ["!x"]',
      '.deploy-guard.yml:1:1: "!x" has nothing before it to take back; put a glob without ! first.',
    ],
    [
      '.deploy-guard.yml',
      'phpExtensions: [a/b]',
      '.deploy-guard.yml:1:17: "phpExtensions[0]" must be an extension such as "inc", not "a/b".',
    ],
    [
      '.deploy-guard.yml',
      'failOn: [',
      '.deploy-guard.yml:1:10: this is not YAML (Flow sequence in block collection must be sufficiently indented and end with a ]).',
    ],
    [
      '.deploy-guard.yml',
      'failOn: never\nfailOn: error',
      '.deploy-guard.yml:2:1: this is not YAML (Map keys must be unique).',
    ],
    [
      '.deploy-guard.yml',
      'failOn: *x',
      '.deploy-guard.yml: Unresolved alias (the anchor must be set before the alias): x.',
    ],
    ['.deploy-guard.json', '{"failOn": }', '.deploy-guard.json:1:12: this is not JSON (value expected).'],
    [
      '.deploy-guard.json',
      '{"failOn":"never","failOn":"error"}',
      '.deploy-guard.json:1:19: the key "failOn" is there twice.',
    ],
    ['.deploy-guard.json', '', '.deploy-guard.json:1:1: this is not JSON (value expected).'],
    ['.deploy-guard.json', '['.repeat(200_000), '.deploy-guard.json is nested too deeply.'],
    ['.deploy-guard.yml', '['.repeat(200_000), '.deploy-guard.yml is nested too deeply.'],
    ['.deploy-guard.yml', '#'.repeat(1024 * 1024 + 1), '.deploy-guard.yml is larger than 1 MiB; no configuration is.'],
  ])('%s: %.60s', async (name, text, message) => {
    expect(await faultOf({ [name]: text })).toBe(message)
  })

  test('aliases that multiply', async () => {
    const levels = Array.from(
      { length: 12 },
      (_, i) => `l${i + 1}: &l${i + 1} [${Array(10).fill(`*l${i}`).join(', ')}]`,
    )
    expect(await faultOf({ '.deploy-guard.yml': `l0: &l0 [x]\n${levels.join('\n')}` })).toMatch(/alias/)
  })

  test('an empty YAML file is an empty configuration', async () => {
    expect((await settingsOf({ '.deploy-guard.yml': '# nothing yet\n' })).settings).toEqual(defaultSettings)
  })
})

test('of two files with faults the same one is told, whichever can be read sooner', async () => {
  const texts = new Map([
    ['deploy-guard.config.json', '{'],
    ['package.json', '{"deploy-guard":'],
  ])
  const files: ConfigFiles = {
    async read(file) {
      if (file !== 'package.json') await new Promise(resolve => setTimeout(resolve, 1))
      return texts.get(file)
    },
  }
  await expect(loadConfig({ files, directory: '' })).rejects.toThrow(/^deploy-guard\.config\.json:1:/)
})
