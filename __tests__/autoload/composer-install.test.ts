import { spawnSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { expect, test } from '@jest/globals'
import { classIndexOf } from './class-index-of.ts'

const manifests = {
  'composer.json': {
    name: 'a/site',
    repositories: [
      { type: 'path', url: 'packages/*' },
      { type: 'path', url: './extra/' },
    ],
    require: { 'a/blog': '*', 'a/shop': '*', 'a/extra': '*' },
    'minimum-stability': 'dev',
    autoload: {
      'psr-4': { 'App\\': ['app//', './other/'], 'App\\Deep\\': 'other/deep' },
      classmap: ['legacy/', './one.php'],
      'exclude-from-classmap': ['legacy/skip/', '**/Tests/', '/legacy/sub/*/no.php', 'legacy/pre'],
    },
  },
  'packages/blog/composer.json': { name: 'a/blog', version: '1.0.0', autoload: { 'psr-4': { 'Blog\\': 'src/' } } },
  'packages/shop/composer.json': {
    name: 'a/shop',
    version: '1.0.0',
    autoload: { 'psr-0': { Shop_: 'lib/' }, classmap: ['lib/map'], 'exclude-from-classmap': ['/lib/map/old'] },
  },
  'extra/composer.json': { name: 'a/extra', version: '1.0.0', autoload: { 'psr-4': { 'App\\Extra\\': '' } } },
}

/** Path to the class that it declares; a name may hold a namespace. */
const classes: Readonly<Record<string, string>> = {
  'app/User.php': 'App\\User',
  'other/User.php': 'App\\User',
  'other/Second.php': 'App\\Second',
  'other/deep/In.php': 'App\\Deep\\In',
  'app/Deep/Shadow.php': 'App\\Deep\\Shadow',
  'app/lower.php': 'App\\Lower',
  'app/Phpp.phpp': 'App\\Phpp',
  'legacy/l1.inc': 'L1',
  'legacy/sub/l2.php': 'L2',
  'legacy/skip/deep/l3.php': 'L3',
  'legacy/Tests/l4.php': 'L4',
  'legacy/sub/x/no.php': 'L5',
  'legacy/sub/x/y/no.php': 'L6',
  'legacy/l7.module': 'L7',
  'legacy/prefix.php': 'L8',
  'legacy/pre/l9.php': 'L9',
  'one.php': 'One',
  'packages/blog/src/Post.php': 'Blog\\Post',
  'packages/shop/lib/Shop/Cart.php': 'Shop_Cart',
  'packages/shop/lib/map/a.php': 'MapA',
  'packages/shop/lib/map/old/a.php': 'MapOld',
  'extra/Thing.php': 'App\\Extra\\Thing',
}

const names = [...new Set(Object.values(classes)), 'app\\User', 'App\\user', 'App\\deep\\In', 'App\\None', 'l1']

const files = {
  ...Object.fromEntries(Object.entries(manifests).map(([path, value]) => [path, JSON.stringify(value)])),
  ...Object.fromEntries(Object.entries(classes).map(([path, name]) => [path, declaring(name)])),
}

function declaring(name: string): string {
  const slash = name.lastIndexOf('\\')
  return `<?php\n${slash < 0 ? '' : `namespace ${name.slice(0, slash)};\n`}class ${name.slice(slash + 1)} {}\n`
}

/** Where the autoloader looks first: in the class map, then below prefixes. */
async function ourFiles(): Promise<Readonly<Record<string, string>>> {
  const index = await classIndexOf(files)
  const mapped = (name: string) =>
    index.declarationsOf(name).find(({ path, declared }) => declared.name === name && index.isMapped(path))
  const below = (name: string) => index.candidates(name).find(({ path }) => Object.hasOwn(files, path))
  return Object.fromEntries(names.map(name => [name, (mapped(name) ?? below(name))?.path ?? 'nowhere']))
}

const ASK = `<?php
$loader = require 'vendor/autoload.php';
$found = [];
foreach (json_decode($argv[1]) as $name) {
  $path = $loader->findFile($name);
  $found[$name] = $path ? substr(realpath($path), strlen(getcwd()) + 1) : 'nowhere';
}
echo json_encode($found);
`

function composersFiles(): unknown {
  const folder = mkdtempSync(join(tmpdir(), 'deploy-guard-install-'))
  try {
    for (const [path, text] of Object.entries({ ...files, 'ask.php': ASK })) {
      mkdirSync(dirname(join(folder, path)), { recursive: true })
      writeFileSync(join(folder, path), text)
    }
    const env = { ...process.env, COMPOSER_ALLOW_SUPERUSER: '1', COMPOSER_DISABLE_NETWORK: '1' }
    const options = { cwd: folder, encoding: 'utf8', env } as const
    const installed = spawnSync('composer', ['install', '--no-interaction', '--no-plugins', '--no-scripts'], options)
    expect({ status: installed.status, stderr: installed.stderr }).toMatchObject({ status: 0 })
    return JSON.parse(spawnSync('php', ['ask.php', JSON.stringify(names)], options).stdout)
  } finally {
    rmSync(folder, { recursive: true })
  }
}

const hasComposer = spawnSync('composer', ['--version']).status === 0
const withComposer = hasComposer ? test : test.skip

withComposer(
  'classes are looked for where an installed autoloader finds them, packages of the project too',
  async () => {
    expect(await ourFiles()).toEqual(composersFiles())
  },
)
