import { describe, expect, test } from '@jest/globals'
import { installedPlaces } from '../../src/autoload/installed-places.ts'
import { check } from '../../src/check.ts'
import { type MemoryFile, memoryTree } from '../../src/tree/memory-tree.ts'

interface Project {
  readonly installerPaths?: Readonly<Record<string, unknown>>
  readonly packages?: readonly object[]
  readonly directories?: readonly string[]
}

function places({ installerPaths, packages, directories = [] }: Project): readonly string[] {
  return installedPlaces({
    manifest: JSON.stringify({ extra: { 'installer-paths': installerPaths } }),
    lock: packages && JSON.stringify({ packages, 'packages-dev': [] }),
    directoriesIn: () => directories,
  })
}

const akismet = { name: 'wpackagist-plugin/akismet', type: 'wordpress-plugin' }
const bedrock = { 'web/app/plugins/{$name}/': ['type:wordpress-plugin'], 'web/app/mu/{$name}/': ['acme/starter'] }

describe('with a lock: the places of its packages', () => {
  test.each<[string, Project, readonly string[]]>([
    ['by the default of their type', { packages: [akismet] }, ['wp-content/plugins/akismet']],
    [
      'by installer-paths, with the type',
      { installerPaths: bedrock, packages: [akismet] },
      ['web/app/plugins/akismet'],
    ],
    [
      'by installer-paths, with the name or the vendor',
      {
        installerPaths: { ...bedrock, 'ext/{$vendor}/{$name}': ['vendor:phpbb'] },
        packages: [
          { name: 'acme/starter', type: 'wordpress-muplugin' },
          { name: 'phpbb/ideas', type: 'phpbb-extension' },
        ],
      },
      ['ext/phpbb/ideas', 'web/app/mu/starter'],
    ],
    [
      'under the name that a package wants',
      { packages: [{ ...akismet, extra: { 'installer-name': 'anti-spam' } }] },
      ['wp-content/plugins/anti-spam'],
    ],
    [
      'under a name that the type makes of it',
      {
        packages: [{ name: 'cosmocode/dokuwiki-plugin-sqlite', type: 'dokuwiki-plugin' }],
        directories: ['sqlite', 'own'],
      },
      ['lib/plugins/dokuwiki-plugin-sqlite', 'lib/plugins/sqlite'],
    ],
    ['not of libraries, which lie in vendor', { packages: [{ name: 'psr/log', type: 'library' }] }, []],
    [
      'not of custom types',
      {
        installerPaths: { 'm/{$name}': ['type:drupal-custom-module'] },
        packages: [{ name: 'a/b', type: 'drupal-custom-module' }],
      },
      [],
    ],
    [
      'not of path repositories, which are the project’s own',
      { packages: [{ ...akismet, dist: { type: 'path', url: 'src/akismet' } }] },
      [],
    ],
    [
      'not the project itself, or above it',
      {
        installerPaths: { '../{$name}': [akismet.name], '.': ['a/b'] },
        packages: [akismet, { name: 'a/b', type: 'wordpress-plugin' }],
      },
      [],
    ],
    ['whatever a type is called', { packages: [{ name: 'a/b', type: 'a(-*' }] }, []],
  ])('%s', (_, project, expected) => {
    expect(places(project)).toEqual(expected)
  })
})

describe('without a lock: what installer-paths names', () => {
  test.each<[string, Readonly<Record<string, unknown>>, readonly string[]]>([
    ['by type', bedrock, ['web/app/mu/*', 'web/app/plugins/*']],
    ['not for custom types', { 'modules/custom/{$name}': ['type:drupal-custom-module'] }, []],
    ['not all directories at once', { '{$name}': ['type:silverstripe-module'] }, []],
    ['not what is no path', { 'a{b,c}/{$name}': ['x/y'], '/': 'x/y' }, []],
  ])('%s', (_, installerPaths, expected) => {
    expect(places({ installerPaths })).toEqual(expected)
  })

  test('nothing where nothing can be read', () => {
    const directoriesIn = () => []
    expect(installedPlaces({ manifest: '{', lock: undefined, directoriesIn })).toEqual([])
    expect(installedPlaces({ manifest: '[]', lock: '<<<<<<<', directoriesIn })).toEqual([])
  })
})

describe('findings there are notices', () => {
  const broken = "<?php\nrequire __DIR__ . '/gone.php';\n"
  const composer: Record<string, MemoryFile> = {
    'site/composer.json': JSON.stringify({ extra: { 'installer-paths': bedrock } }),
    'site/composer.lock': JSON.stringify({ packages: [akismet] }),
  }
  const files = { ...composer, 'site/web/app/plugins/akismet/a.php': broken, 'site/web/app/plugins/own/a.php': broken }

  test('as in vendor; the project’s own plugin beside it stays an error', async () => {
    const { findings } = await check({ head: memoryTree(files) })
    expect(findings.map(({ severity, path }) => `${severity} ${path}`)).toEqual([
      'notice site/web/app/plugins/akismet/a.php',
      'error site/web/app/plugins/own/a.php',
    ])
  })

  test('unless first-party code caused them', async () => {
    const plugin = "<?php\nrequire __DIR__ . '/../own/b.php';\n"
    const base = { ...composer, 'site/web/app/plugins/akismet/a.php': plugin, 'site/web/app/plugins/own/b.php': '' }
    const { 'site/web/app/plugins/own/b.php': _, ...head } = base
    const { findings } = await check({ base: memoryTree(base), head: memoryTree(head) })
    expect(findings.map(({ severity }) => severity)).toEqual(['error'])
  })
})
