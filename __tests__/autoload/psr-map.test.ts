import { spawnSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { expect, test } from '@jest/globals'
import { parseManifest } from '../../src/autoload/parse-manifest.ts'
import { PsrMap, promisedName } from '../../src/autoload/psr-map.ts'
import { toRepoPath } from '../../src/model/path.ts'

const composerJson = JSON.stringify({
  autoload: {
    'psr-4': {
      'App\\': ['src/', 'lib'],
      'App\\Models\\': 'models/',
      '': 'fallback/',
    },
    'psr-0': { Legacy_: 'old/', 'Name\\Space': 'spaced/', '': 'oldest/' },
  },
})

const names = [
  'App\\User',
  'App\\Models\\User',
  'App\\Models\\Deep\\User',
  'app\\User',
  'Plain',
  'Legacy_Mail_Box',
  'Legacy_Mail\\Box_Part',
  'Name\\Space\\A_B',
  'Other\\Name_With_Lines',
]

function candidates(name: string): readonly string[] {
  const { manifest } = parseManifest(composerJson, toRepoPath('composer.json'))
  return new PsrMap(manifest?.entries ?? []).candidates(name).map(({ path }) => path)
}

const hasComposer = spawnSync('composer', ['--version']).status === 0
const withComposer = hasComposer ? test : test.skip

withComposer('looks where Composer’s own loader does, in its order', () => {
  const folder = mkdtempSync(join(tmpdir(), 'deploy-guard-psr-'))
  try {
    writeFileSync(join(folder, 'composer.json'), composerJson)
    for (const place of ['src', 'lib', 'models', 'fallback', 'old', 'spaced', 'oldest']) mkdirSync(join(folder, place))
    const dumped = spawnSync('composer', ['dump-autoload', '--no-plugins', '--no-scripts', '-q'], {
      cwd: folder,
      encoding: 'utf8',
    })
    expect(dumped.stderr).toBe('')
    for (const name of names) expect([name, candidates(name)]).toEqual([name, foundByComposer(name, folder)])
  } finally {
    rmSync(folder, { recursive: true })
  }
})

/** Asks the loader again and again, each time with a file more out of its sight. */
function foundByComposer(name: string, folder: string): readonly string[] {
  const paths = candidates(name)
  for (const path of paths) {
    mkdirSync(dirname(join(folder, path)), { recursive: true })
    writeFileSync(join(folder, path), '<?php')
  }
  const script = `
    $loader = require 'vendor/autoload.php';
    $found = [];
    while ($file = (clone $loader)->findFile($argv[1])) { $found[] = substr(realpath($file), strlen(getcwd()) + 1); unlink($file); }
    echo implode("\\n", $found);`
  const { stdout } = spawnSync('php', ['-r', script, '--', name], { cwd: folder, encoding: 'utf8' })
  return stdout.split('\n').filter(Boolean)
}

test.each<[string, string[]]>([
  [
    'App\\Models\\User',
    [
      'models/User.php',
      'src/Models/User.php',
      'lib/Models/User.php',
      'fallback/App/Models/User.php',
      'oldest/App/Models/User.php',
    ],
  ],
  ['Plain', ['fallback/Plain.php', 'oldest/Plain.php']],
  ['Legacy_Mail_Box', ['fallback/Legacy_Mail_Box.php', 'old/Legacy/Mail/Box.php', 'oldest/Legacy/Mail/Box.php']],
])('%s', (name, expected) => {
  expect(candidates(name)).toEqual(expected)
})

test.each<[string, string | undefined]>([
  ['src/A/B.php', 'App\\A\\B'],
  ['src/A/B.inc', undefined],
  ['src/A/1.2.php', undefined],
  ['src/a-b.php', undefined],
])('%s promises %s', (path, expected) => {
  const place = { kind: 'psr-4', prefix: 'App\\', path: 'src', dev: false } as const
  expect(promisedName(path, place)).toBe(expected)
})
