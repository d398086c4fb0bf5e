import { describe, expect, test } from '@jest/globals'
import { check } from '../../src/check.ts'
import { type MemoryFile, memoryTree } from '../../src/tree/memory-tree.ts'

type Files = Readonly<Record<string, MemoryFile>>

/** `code` names, in bootstrap/app.php, routes/web.php; the change takes that away, or puts it where `to` says. */
async function found(code: string, { to, more }: { to?: string; more?: Files } = {}): Promise<string[]> {
  const kept: Files = { 'bootstrap/app.php': `<?php\n${code}\n`, 'routes/api.php': '<?php // api' }
  const routes = '<?php\n// the routes of the site\n// are here\n'
  const base = memoryTree({ ...kept, 'routes/web.php': routes, 'lang/en/a.php': '<?php return [];' })
  const head = memoryTree({ ...kept, ...(to !== undefined && { [to]: routes }), ...more })
  const { findings } = await check({ head, base })
  return findings
    .filter(({ rule }) => rule === 'missing-path')
    .map(({ severity, line, column, message }) => `${severity} ${line}:${column} ${message}`)
}

const web = "__DIR__ . '/../routes/web.php'"

describe('reports', () => {
  test('a renamed file that is handed to a call', async () => {
    expect(await found(`$app->withRouting(web: ${web});`, { to: 'routes/web.phpp' })).toEqual([
      'error 2:24 This path names routes/web.php, which this change renamed to routes/web.phpp.',
    ])
  })

  test.each([
    `load(${web});`,
    "load(dirname(__DIR__) . '/routes/web.php');",
    "load(dirname(__FILE__, 2) . '/routes/web.php');",
    "load(dirname(__DIR__) . '/routes' . '/web.php');",
    "load(realpath(__DIR__ . '/..') . '/routes/web.php');",
    `load([['web' => ${web}]]);`,
    `class A { function f() { return new Routes(${web}); } }`,
    `require __DIR__ . '/a.php'; load(${web});`,
  ])('a deleted one: %s', async code => {
    expect(await found(code)).toEqual([expect.stringMatching(/^error 2:\d+ .*which this change deleted/)])
  })

  test.each([
    ['is only kept', `$file = ${web};`],
    ['is a constant', `define('WEB', ${web});`],
    ['is given back', `return ['web' => ${web}];`],
    ['is a folder', "load(__DIR__ . '/../lang');"],
  ])('as a warning what %s', async (_, code) => {
    expect(await found(code)).toEqual([expect.stringMatching(/^warning 2:/)])
  })

  test('what a helper is handed, where others show what it puts in front', async () => {
    const code = "Route::group(base_path('routes/web.php'));\nRoute::group(base_path('routes/api.php'));"
    expect(await found(code)).toEqual([expect.stringMatching(/^error 2:14 /)])
  })
})

describe('stays silent', () => {
  test.each([
    `require ${web};`,
    `require_once(${web});`,
    `require $x ?? ${web};`,
    `if (is_file(${web})) load(${web});`,
    `$f = ${web}; if (file_exists($f)) load($f);`,
    `file_put_contents(${web}, $x);`,
    `$fs->dumpFile(${web}, $x);`,
    `$fs->remove([${web}]);`,
    `@load(${web});`,
    `// load(${web});`,
    `load("__DIR__ . '/../routes/web.php'");`,
    "load($dir . __DIR__ . '/../routes/web.php');",
    "load(__DIR__ . '/../routes/' . $name);",
    "load(__DIR__ . '/../routes/api.php');",
    "load(base_path('routes/web.php'));",
    "load($this->base_path('routes/web.php')); load(base_path('routes/api.php'));",
  ])('%s', async code => {
    expect(await found(code)).toEqual([])
  })

  test.each<[string, Files]>([
    ['another pattern means it', { '.gitignore': '/routes/web.php\n' }],
    ['its sample is there', { 'routes/web.php.dist': '' }],
    ['it is a link now', { 'routes/web.php': { symlink: 'api.php' } }],
  ])('%s', async (_, more) => {
    expect(await found(`load(${web});`, { more })).toEqual([])
  })

  test('nothing is compared', async () => {
    const { findings } = await check({ head: memoryTree({ 'a.php': `<?php load(__DIR__ . '/b.php');` }) })
    expect(findings).toEqual([])
  })

  test('the file moved, and names something else now', async () => {
    const code = "<?php\n// some lines\n// so that it is seen to be renamed\nload(__DIR__ . '/b.php');\n"
    const base = memoryTree({ 'x/a.php': code, 'x/b.php': 'b' })
    const { findings } = await check({ head: memoryTree({ 'y/a.php': code, 'y/b.php': 'b' }), base })
    expect(findings).toEqual([])
  })
})
