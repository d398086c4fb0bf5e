import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import { compileExcluded } from '../../src/autoload/excluded.ts'
import { parseDumped } from '../../src/autoload/parse-dumped.ts'
import { parsePackages } from '../../src/autoload/parse-lock.ts'
import { parseManifest } from '../../src/autoload/parse-manifest.ts'
import { toRepoPath } from '../../src/model/path.ts'

const path = toRepoPath('api/composer.json')

function entries(json: unknown): string[] {
  const { manifest } = parseManifest(JSON.stringify(json), path)
  return (manifest?.entries ?? []).map(entry =>
    [entry.kind, entry.prefix, entry.path, entry.dev ? 'dev' : ''].join(' ').trim(),
  )
}

describe('composer.json', () => {
  test('every kind of path, relative to the tree', () => {
    const json = {
      autoload: {
        'psr-4': { '\\App\\': './src//', 'Up\\': '../shared/' },
        'psr-0': { A_: ['x', 'y/'] },
        classmap: ['db'],
        files: ['h.php'],
      },
      'autoload-dev': { 'psr-4': { 'Tests\\': '' } },
      bin: 'bin/run',
    }
    expect(entries(json)).toEqual([
      'psr-4 App\\ api/src',
      'psr-4 Up\\ shared',
      'psr-0 A_ api/x',
      'psr-0 A_ api/y',
      'classmap  api/db',
      'files  api/h.php',
      'psr-4 Tests\\ api dev',
      'bin  api/bin/run',
    ])
  })

  test('tells where a path is written', () => {
    const text = '{\n  "autoload": {\n    "files": ["a.php", "é/b.php"]\n  }\n}'
    const spans = parseManifest(text, path).manifest?.entries.map(({ span }) => span.start)
    expect(spans).toEqual([
      { line: 3, column: 15 },
      { line: 3, column: 24 },
    ])
  })

  test.each<[string, string]>([
    ['{"autoload": {"files": ["a.php",]}}', 'Line 1: '],
    ['{"name": "a/b"', 'Line 1: '],
    ['[]', 'It is not a JSON object'],
    ['', 'Line 1: '],
  ])('%s is a problem', (text, problem) => {
    expect(parseManifest(text, path).problem).toMatch(problem)
  })

  test('takes what is of another shape for absent, and never throws', () => {
    expect(entries({ autoload: 'src', 'autoload-dev': { 'psr-4': ['a'], files: { a: 1 } }, bin: 3 })).toEqual([])
    fc.assert(fc.property(fc.json(), text => void parseManifest(text, path)))
    fc.assert(fc.property(fc.string(), text => void parseManifest(text, path)))
    const part = fc.dictionary(fc.constantFrom('psr-4', 'psr-0', 'files', 'classmap'), fc.jsonValue())
    fc.assert(fc.property(part, autoload => void parseManifest(JSON.stringify({ autoload }), path)))
  })

  test('path repositories, in a list or by name', () => {
    const urls = (repositories: unknown) =>
      parseManifest(JSON.stringify({ repositories }), path).manifest?.pathRepositories
    expect(
      urls([
        { type: 'path', url: 'packages/*' },
        { type: 'vcs', url: 'x' },
      ]),
    ).toEqual(['api/packages/*'])
    expect(urls({ mine: { type: 'path', url: '../lib' } })).toEqual(['lib'])
  })
})

describe('packages', () => {
  test('of a lock, of an installed.json of either version', () => {
    const item = { name: 'V/p', autoload: { 'psr-4': { 'V\\P\\': 'src' } } }
    const expected = [{ prefix: 'V\\P\\', package: 'v/p' }]
    expect(parsePackages(JSON.stringify({ packages: [item], 'packages-dev': [] }))).toEqual(expected)
    expect(parsePackages(JSON.stringify([item]))).toEqual(expected)
  })

  test('a class map may hold whatever begins with the vendor’s name', () => {
    const item = { name: 'vendor/p', autoload: { classmap: ['src'] } }
    expect(parsePackages(JSON.stringify({ packages: [item] }))).toEqual([{ prefix: 'vendor\\', package: 'vendor/p' }])
  })

  test.each(['<<<<<<< HEAD', '1', 'null', ''])('%s tells nothing', text => {
    expect(parsePackages(text)).toBeUndefined()
  })
})

test('what Composer wrote down is read as data', () => {
  const text = `<?php
return array(
    'App\\\\It\\'s' => $baseDir . '/app/A.php',
    'Composer\\\\InstalledVersions' => $vendorDir . '/composer/InstalledVersions.php',
    'Computed' => $baseDir . f(),
);`
  const file = toRepoPath('api/vendor/composer/autoload_classmap.php')
  const found = parseDumped(text, { file, kind: 'classmap', base: 'api' })
  expect(found.map(({ subject, path, span }) => [subject, path, span.start.line])).toEqual([
    ["App\\It's", 'api/app/A.php', 3],
    ['Composer\\InstalledVersions', 'api/vendor/composer/InstalledVersions.php', 4],
  ])
})

test.each<[string, string, boolean]>([
  ['/src/Tests/', 'src/Tests/A.php', true],
  ['src/Tests', 'src/TestsMore/A.php', false],
  ['**/Tests/', 'src/a/Tests/b/A.php', true],
  ['src/*/Tests/', 'src/a/b/Tests/A.php', false],
  ['src/A+.php', 'src/A+.php', true],
])('exclude-from-classmap %s of %s: %s', (pattern, path, expected) => {
  expect(compileExcluded('', [pattern])(path)).toBe(expected)
})

test.each([
  '[',
  '{"a":',
  '{"autoload":{"classmap":[',
])('a file of nothing but %s is a problem, and throws nothing', opening => {
  expect(parseManifest(opening.repeat(100_000), toRepoPath('composer.json')).problem).toBe('It is nested too deeply')
})
