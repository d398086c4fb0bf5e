import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from '@jest/globals'
import { Ajv2020 } from 'ajv/dist/2020.js'
import type { IncludeGraph } from '../../src/model/include-graph.ts'
import { Sandbox } from '../git/sandbox.ts'
import { run } from './memory-io.ts'

const FILES = {
  'index.php': "<?php\nrequire __DIR__ . '/lib/load.php';\necho 1;",
  'admin.php': "<?php\nrequire './lib/gone.php';\nrequire './lib/load.php';\necho 1;",
  'lib/load.php': "<?php\nif ($x) { require __DIR__ . '/a.php'; }\nfunction f() { require __DIR__ . '/b.php'; }",
  'lib/a.php': "<?php\nif (is_file(__DIR__ . '/config.php')) require __DIR__ . '/config.php';",
  'lib/b.php': '<?php',
  'lib/config-sample.php': "<?php\nrequire __DIR__ . '/B.php';",
  'lib/alone.php': '<?php',
}

/** Two commits, the first with all that admin.php asks for; the tests change nothing in it. */
const still = Sandbox.init().write({ ...FILES, 'lib/gone.php': '<?php' })
const good = still.commit()
still.git('rm', '-q', 'lib/gone.php')
still.commit()

async function graph(...argv: string[]): Promise<string> {
  const { code, stdout, stderr } = await run(still.path, ['graph', ...argv])
  expect({ code, stderr }).toEqual({ code: 0, stderr: '' })
  return stdout
}

/** One line an edge. */
async function edges(...argv: string[]): Promise<string[]> {
  const { edges: all }: IncludeGraph = JSON.parse(await graph(...argv, '-f', 'json'))
  return all.map(({ from, to, broken, line, when, standsFor }) =>
    [`${from}:${line}`, broken ? '-x' : '->', to, when, ...(standsFor ? [`for ${standsFor}`] : [])].join(' '),
  )
}

const FROM_LOAD = [
  'lib/a.php:2 -> lib/config-sample.php branch for lib/config.php',
  'lib/config-sample.php:2 -x lib/B.php always',
  'lib/load.php:2 -> lib/a.php branch',
  'lib/load.php:3 -> lib/b.php function',
]
const FROM_ADMIN = ['admin.php:2 -x lib/gone.php always', 'admin.php:3 -> lib/load.php always']

describe('which includes', () => {
  test('all of the tree, marked where they may not run, with the sample for the absent file', async () => {
    expect(await edges('--all')).toEqual([...FROM_ADMIN, 'index.php:2 -> lib/load.php always', ...FROM_LOAD])
  })

  test('of a page only what it reaches', async () => {
    expect(await edges('--all', 'index.php')).toEqual(['index.php:2 -> lib/load.php always', ...FROM_LOAD])
    expect(await edges('--all', 'lib/b.php')).toEqual([])
  })

  test('--broken: what leads to a finding, and under a comparison to a new one', async () => {
    const leading = ['lib/a.php:2 -> lib/config-sample.php branch for lib/config.php', ...FROM_LOAD.slice(1, 3)]
    expect(await edges('--all', '--broken')).toEqual([...FROM_ADMIN, 'index.php:2 -> lib/load.php always', ...leading])
    expect(await edges('--base', good, '--broken')).toEqual(FROM_ADMIN.slice(0, 1))
    expect(await edges('--all', '--broken', 'index.php')).toEqual(['index.php:2 -> lib/load.php always', ...leading])
  })

  test('--broken: what was broken before the change is left out, in a file with new findings too', async () => {
    const sandbox = Sandbox.init().write({ 'a.php': "<?php\nrequire './old.php';\n" })
    sandbox.commit()
    sandbox.write({ 'a.php': "<?php\nrequire './old.php';\nrequire './new.php';\n" })
    const { stdout } = await run(sandbox.path, ['graph', '--broken', '-f', 'json'])
    const { edges: broken, nodes }: IncludeGraph = JSON.parse(stdout)
    expect(broken.map(({ to }) => to)).toEqual(['new.php'])
    expect(nodes.map(({ path }) => path)).toEqual(['a.php', 'new.php'])
  })

  test('of another commit, and of the index', async () => {
    expect(await edges('--head', good, '--all', 'admin.php')).toContain('admin.php:2 -> lib/gone.php always')
    const staged = Sandbox.init().write({ 'a.php': "<?php require 'b.php';", 'b.php': '<?php' })
    staged.git('add', '.')
    staged.write({ 'a.php': '<?php' })
    const { stdout } = await run(staged.path, ['graph', '--staged', '-f', 'json'])
    expect(JSON.parse(stdout).edges).toMatchObject([{ from: 'a.php', to: 'b.php' }])
  })

  test('--cwd: of the files there, and pages are named from there', async () => {
    expect(await edges('--all', '--cwd', 'lib')).toEqual(FROM_LOAD)
    expect(await edges('--all', '--cwd', 'lib', 'a.php')).toEqual(FROM_LOAD.slice(0, 2))
  })
})

test('nodes: entry pages, findings, and what is not there', async () => {
  const { nodes }: IncludeGraph = JSON.parse(await graph('--all', '-f', 'json'))
  const shown = nodes.map(({ path, exists, entry, findings }) =>
    [path, ...(exists ? [] : ['absent']), ...(entry ? ['entry'] : []), findings].join(' '),
  )
  expect(shown).toEqual([
    'admin.php entry 1',
    'index.php entry 0',
    'lib/B.php absent 0',
    'lib/a.php 0',
    'lib/b.php 0',
    'lib/config-sample.php 1',
    'lib/gone.php absent 0',
    'lib/load.php 0',
  ])
})

function schemaOfPage() {
  const page = readFileSync(join(import.meta.dirname, '../../docs/graph.md'), 'utf8')
  const [, schema = ''] = /```json\n(.*?)\n```/s.exec(page) ?? []
  return new Ajv2020({ strict: false }).compile(JSON.parse(schema))
}

test('the JSON fits the schema in docs/graph.md', async () => {
  const validate = schemaOfPage()
  for (const argv of [['--all'], ['--all', 'index.php']]) {
    expect(validate(JSON.parse(await graph(...argv, '-f', 'json')))).toBe(true)
  }
  expect(validate({ schemaVersion: 1, tool: { name: 'deploy-guard', version: '1' }, nodes: [{}], edges: [] })).toBe(
    false,
  )
})

describe('classes and templates', () => {
  const site = Sandbox.init().write({
    'composer.json': '{"autoload":{"psr-4":{"App\\\\":"app/"}}}',
    'composer.lock': '{"packages":[]}',
    'public/index.php': "<?php\nrequire __DIR__ . '/../routes.php';",
    'routes.php': '<?php\nuse App\\Home;\nreturn [Home::class];',
    'app/Home.php':
      "<?php\nnamespace App;\nclass Home extends Page {\n function f() { new Gone(); return view('home'); }\n}",
    'app/Page.php': "<?php\nnamespace App;\nclass Page {\n function f() { return view('lost'); }\n}",
    'app/Gone.php': '<?php\nnamespace App;\nclass Gone {}',
    'resources/views/home.blade.php': "@include('lost')",
    'resources/views/lost.blade.php': '',
  })
  site.commit()
  site.git('rm', '-q', 'app/Gone.php', 'resources/views/lost.blade.php')

  async function kinds(...argv: string[]): Promise<string[]> {
    const { stdout } = await run(site.path, ['graph', ...argv, '-f', 'json'])
    const { edges: all }: IncludeGraph = JSON.parse(stdout)
    return all.map(
      ({ from, to, broken, line, when, kind }) => `${from}:${line} ${broken ? '-x' : '->'} ${to} ${kind} ${when}`,
    )
  }

  const TO_HOME = ['routes.php:3 -> app/Home.php class branch']
  const FROM_HOME = [
    'app/Home.php:3 -> app/Page.php class always',
    'app/Home.php:4 -x app/Gone.php class function',
    'app/Home.php:4 -> resources/views/home.blade.php template branch',
  ]
  const LOST = ['app/Page.php:4', 'resources/views/home.blade.php:1'].map(
    place => `${place} -x resources/views/lost.blade.php template branch`,
  )

  test('are edges as includes are, and lead from the page to what is broken', async () => {
    const all = [...FROM_HOME, ...LOST.slice(0, 1), 'public/index.php:2 -> routes.php include always']
    expect(await kinds('--head', 'HEAD', '--all')).toHaveLength(7)
    expect(await kinds('--staged', 'public/index.php')).toEqual([...all, ...LOST.slice(1), ...TO_HOME])
    expect(await kinds('--staged', '--broken')).toEqual([...all, ...LOST.slice(1), ...TO_HOME])
    expect(await kinds('--head', 'HEAD', '--all', '--broken')).toEqual([])
  })

  test('a file that is handed over by its path, and one that the change took away', async () => {
    const sandbox = Sandbox.init().write({
      'composer.json': '{}',
      'public/index.php': "<?php\nrequire __DIR__ . '/../app.php';",
      'app.php': "<?php\n$app->withRouting(web: __DIR__ . '/routes/web.php', api: __DIR__ . '/routes/api.php');",
      'routes/web.php': "<?php\nrequire __DIR__ . '/lost.php';",
      'routes/api.php': '<?php',
    })
    sandbox.commit()
    sandbox.git('rm', '-q', 'routes/api.php')
    const { stdout } = await run(sandbox.path, ['graph', '-f', 'json'])
    const { edges: all }: IncludeGraph = JSON.parse(stdout)
    expect(all.map(({ from, to, broken, kind }) => [from, broken ? '-x' : '->', to, kind].join(' '))).toEqual([
      'app.php -> routes/web.php path',
      'app.php -x routes/api.php path',
      'public/index.php -> app.php include',
      'routes/web.php -x routes/lost.php include',
    ])
    const report = await run(sandbox.path, ['--all', '-f', 'json'])
    expect(JSON.parse(report.stdout).findings[0].impact.chain).toEqual([
      'public/index.php',
      'app.php',
      'routes/web.php',
    ])
  })

  test('say what they are', async () => {
    const { stdout } = await run(site.path, ['graph', '--staged', '--broken', 'routes.php'])
    expect(stdout).toContain('-.->|"class"|')
    expect(stdout).toContain('-.-x|"template"|')
  })

  test('fit the schema', async () => {
    const validate = schemaOfPage()
    const { stdout } = await run(site.path, ['graph', '--staged', '-f', 'json'])
    expect(validate(JSON.parse(stdout))).toBe(true)
  })
})

test('mermaid is the default', async () => {
  expect(await graph('--all', 'admin.php')).toBe(`flowchart LR
  n0(["admin.php"])
  n1["lib/B.php"]
  n2["lib/a.php"]
  n3["lib/b.php"]
  n4["lib/config-sample.php"]
  n5["lib/gone.php"]
  n6["lib/load.php"]
  n0 --x n5
  n0 --> n6
  n2 -.->|"for lib/config.php"| n4
  n4 --x n1
  n6 -.-> n2
  n6 -.-> n3
  classDef missing stroke:#d1242f,color:#d1242f,stroke-width:2px,stroke-dasharray:5 4
  class n1,n5 missing
  classDef finding stroke:#d1242f,stroke-width:2px
  class n0,n4 finding
`)
})

test('to a file, and then nothing on stdout', async () => {
  const sandbox = Sandbox.init().write({ 'a.php': "<?php require 'b.php';", 'b.php': '<?php' })
  const { code, stdout } = await run(sandbox.path, ['graph', '-f', 'dot=out/g.dot', '-f', 'mermaid=g.mmd'])
  expect({ code, stdout }).toEqual({ code: 0, stdout: '' })
  expect(readFileSync(join(sandbox.path, 'out/g.dot'), 'utf8')).toContain('n0 -> n1')
  expect(readFileSync(join(sandbox.path, 'g.mmd'), 'utf8')).toContain('n0 --> n1')
})

test('says when Mermaid would refuse to draw', async () => {
  const many = Array.from({ length: 501 }, (_, at) => [`p${at}.php`, "<?php require './a.php';"] as const)
  const sandbox = Sandbox.init().write({ ...Object.fromEntries(many), 'a.php': '<?php' })
  expect((await run(sandbox.path, ['graph'])).stderr).toMatch(/501 lines .* 500/)
  expect((await run(sandbox.path, ['graph', '-f', 'dot'])).stderr).toBe('')
})

describe('exit code 2', () => {
  test.each([
    [['graph', 'indx.php'], 'There is no file indx.php in what is checked. Did you mean index.php?'],
    [['graph', '-f', 'pretty'], 'deploy-guard graph has no format "pretty". There are mermaid, dot, json.'],
    [['graph', 'a', 'b'], 'deploy-guard graph takes one page.'],
    [['graph', '--pre-push'], 'deploy-guard graph takes no --pre-push.'],
    [['graph', '--show', 'unknown'], 'deploy-guard graph takes no --show.'],
    [['--broken'], '--broken is for deploy-guard graph.'],
  ])('%j', async (argv, message) => {
    const { code, stdout, stderr } = await run(still.path, argv)
    expect({ code, stdout, stderr }).toEqual({ code: 2, stdout: '', stderr: `deploy-guard: ${message}\n` })
  })
})
