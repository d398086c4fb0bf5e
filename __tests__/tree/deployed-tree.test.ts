import { describe, expect, test } from '@jest/globals'
import { check } from '../../src/check.ts'
import { toRepoPath } from '../../src/model/path.ts'
import { type DeploySettings, defaultSettings } from '../../src/model/settings.ts'
import { deployedTree } from '../../src/tree/deployed-tree.ts'
import { type MemoryFile, memoryTree } from '../../src/tree/memory-tree.ts'

type Files = Readonly<Record<string, MemoryFile>>

function deploy(settings: Partial<DeploySettings>): DeploySettings {
  return { ...defaultSettings.deploy, ...settings }
}

async function findings(files: Files, settings: Partial<DeploySettings>, base?: Files): Promise<string[]> {
  const report = await check({
    head: memoryTree(files),
    ...(base && { base: memoryTree(base) }),
    settings: { deploy: deploy(settings) },
    settingOrigins: new Map([['deploy.exclude.1', 'deploy-guard.config.json:4:7']]),
  })
  return report.findings.map(({ rule, path, message }) => `${rule} ${path}: ${message}`)
}

const site: Files = {
  'index.php': "<?php require __DIR__ . '/tests/boot.php';",
  'tests/boot.php': '<?php',
}

const said = (why: string) => [
  `not-deployed index.php: This line needs tests/boot.php, which is not deployed: it is excluded from the artifact by ${why}.`,
]

describe('the rule names what leaves the target out', () => {
  test.each<[string, Files, Partial<DeploySettings>, string]>([
    ['deploy.exclude', site, { exclude: ['docs', 'tests/**'] }, 'deploy-guard.config.json:4:7 (tests/**)'],
    [
      'export-ignore',
      { ...site, '.gitattributes': '\n/tests export-ignore' },
      { respect: ['export-ignore'] },
      '.gitattributes:2 (/tests)',
    ],
    ['.dockerignore', { ...site, '.dockerignore': 'tests' }, { respect: ['dockerignore'] }, '.dockerignore:1 (tests)'],
    [
      'the ignore file of the Dockerfile, alone',
      { ...site, '.dockerignore': 'index.php', 'Dockerfile.dockerignore': '**/boot.php' },
      { respect: ['dockerignore'] },
      'Dockerfile.dockerignore:1 (**/boot.php)',
    ],
    ['.distignore', { ...site, '.distignore': '# x\ntests/' }, { respect: ['distignore'] }, '.distignore:2 (tests/)'],
  ])('%s', async (_, files, settings, why) => {
    expect(await findings(files, settings)).toEqual(said(why))
    expect(await findings(files, {})).toEqual([])
  })

  test('a directory of its own: the ignore files of the configuration that asks for them', async () => {
    const files = {
      'shop/.dockerignore': 'lib',
      'shop/a.php': "<?php require __DIR__ . '/lib/b.php';",
      'shop/lib/b.php': '',
    }
    const settings = { respect: ['dockerignore'] as const, directory: 'shop' }
    expect(await findings(files, settings)).toEqual([expect.stringContaining('shop/.dockerignore:1 (lib)')])
    expect(await findings(files, { ...settings, directory: '' })).toEqual([])
  })
})

test('a glob with ! takes back; a link is asked about by its own name', async () => {
  const tree = await deployedTree(
    memoryTree({ 'a/b.php': '', 'a/c.php': '', link: { symlink: 'a' } }),
    deploy({ exclude: ['a', '!a/c.php', 'link'] }),
  )
  expect([...tree.paths]).toEqual(['a/c.php'])
  expect(tree.absence(toRepoPath('link'))).toEqual({ kind: 'excluded', source: 'deploy.exclude', pattern: 'link' })
  expect(tree.absence(toRepoPath('never'))).toEqual({ kind: 'never' })
})

test('a pattern that the change brings breaks what it leaves out; one that was there before does not', async () => {
  const ignored = { ...site, '.gitattributes': '/tests export-ignore' }
  const settings = { respect: ['export-ignore'] as const }
  expect(await findings(ignored, settings, site)).toEqual(said('.gitattributes:1 (/tests)'))
  expect(await findings(ignored, settings, ignored)).toEqual([])
})

test('what is left out is not judged', async () => {
  const files = { 'tests/a.php': "<?php require __DIR__ . '/none.php';" }
  expect(await findings(files, {})).toHaveLength(1)
  expect(await findings(files, { exclude: ['tests'] })).toEqual([])
})

test('a manifest or a sample that is left out still tells what is provided', async () => {
  const files = {
    'index.php': "<?php require __DIR__ . '/vendor/autoload.php'; require __DIR__ . '/config.php';",
    'composer.json': '{}',
    'config.sample.php': '<?php',
  }
  expect(await findings(files, {})).toEqual([])
  expect(await findings(files, { exclude: ['composer.json', 'config.sample.php'] })).toEqual([])
})

test('a pattern for what is in no tree changes nothing: ignored files are provided as before', async () => {
  const files = {
    '.gitignore': '/config.php',
    '.dockerignore': 'config.php',
    'a.php': "<?php require __DIR__ . '/config.php';",
  }
  expect(await findings(files, { respect: ['dockerignore'] })).toEqual([])
})
