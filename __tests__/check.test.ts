import { describe, expect, test } from '@jest/globals'
import { type CheckOptions, check, checkNoting, type Notes } from '../src/check.ts'
import { UserError } from '../src/model/errors.ts'
import type { Finding } from '../src/model/finding.ts'
import { type MemoryFile, memoryTree } from '../src/tree/memory-tree.ts'

type Files = Readonly<Record<string, MemoryFile>>

const site: Files = {
  'index.php': "<?php\nrequire __DIR__ . '/blog-header.php';\n",
  'blog-header.php': "<?php\nrequire_once __DIR__ . '/load.php';\n",
  'load.php':
    "<?php\ndefine('ABSPATH', __DIR__ . '/');\nif (file_exists(ABSPATH . 'config.php')) {\n  require_once ABSPATH . 'config.php';\n}\n",
  'config-sample.php': "<?php\nrequire_once ABSPATH . 'settings.php';\n",
  'settings.php':
    "<?php\ndefine('INC', 'inc');\nrequire ABSPATH . INC . '/class-locale.php';\nrequire ABSPATH . INC . '/plugin.php';\n",
  'inc/class-locale.php': '<?php class Locale_ {}\n',
  'inc/plugin.php': '<?php function plugin() {}\n',
  'style.css': 'a {}\n',
}

function renamed(files: Files, from: string, to: string): Files {
  const { [from]: moved, ...rest } = files
  return { ...rest, [to]: moved ?? '' }
}

function show(finding: Finding): string {
  return `${finding.severity} ${finding.rule} ${finding.path}:${finding.line}`
}

async function findings(base: Files | undefined, head: Files, more: Partial<CheckOptions> = {}): Promise<Finding[]> {
  const report = await check({ head: memoryTree(head), ...(base ? { base: memoryTree(base) } : {}), ...more })
  return report.findings
}

describe('one tree', () => {
  test('a healthy site has no finding and is counted', async () => {
    const report = await check({ head: memoryTree(site) })
    expect(report.findings).toEqual([])
    expect(report).toMatchObject({ result: 'passed', scope: 'all', problems: [] })
    expect(report.summary.includes).toMatchObject({ found: 5, optional: 1, missing: 0, unknown: 0 })
  })

  test('an empty tree is a passed check of nothing', async () => {
    const report = await check({ head: memoryTree({}) })
    expect(report).toMatchObject({ result: 'passed', summary: { filesIndexed: 0, errors: 0 }, findings: [] })
  })
})

describe('the incidents, as a change', () => {
  test('an include with a letter too many', async () => {
    const typo = {
      ...site,
      'settings.php': String(site['settings.php']).replace('class-locale.php', 'class-locale.phpp'),
    }
    const [finding, ...others] = await findings(site, typo)
    expect(others).toEqual([])
    expect(finding).toMatchObject({
      rule: 'missing-require',
      severity: 'error',
      proof: 'exact',
      path: 'settings.php',
      line: 3,
      column: 1,
      snippet: "require ABSPATH . INC . '/class-locale.phpp';",
      target: {
        expression: "ABSPATH . INC . '/class-locale.phpp'",
        tried: ['inc/class-locale.phpp'],
        nearest: 'inc/class-locale.php',
      },
      cause: { kind: 'edited', path: 'settings.php' },
      impact: {
        entryPoints: ['index.php'],
        count: 1,
        chain: ['index.php', 'blog-header.php', 'load.php', 'config-sample.php', 'settings.php'],
      },
    })
  })

  test('a file saved under a wrong extension is reported at the unchanged includer too', async () => {
    const found = await findings(site, renamed(site, 'settings.php', 'settings.phpp'))
    expect(found.map(show)).toEqual([
      'error missing-require config-sample.php:2',
      'error suspicious-extension settings.phpp:1',
    ])
    expect(found[0]?.cause).toEqual({ kind: 'target-renamed', path: 'settings.php', movedTo: 'settings.phpp' })
    expect(found[0]?.target?.nearest).toBe('settings.phpp')
  })

  test.each<[string, Files, string]>([
    [
      'a deletion',
      Object.fromEntries(Object.entries(site).filter(([path]) => path !== 'inc/plugin.php')),
      'error missing-require settings.php:4',
    ],
    ['a rename', renamed(site, 'inc/plugin.php', 'inc/plugins.php'), 'error missing-require settings.php:4'],
    [
      'a rename that only changes the case',
      renamed(site, 'inc/plugin.php', 'inc/Plugin.php'),
      'error case-mismatch settings.php:4',
    ],
  ])('%s of an included file is reported at the unchanged includer', async (_, head, expected) => {
    expect((await findings(site, head)).map(show)).toEqual([expected])
  })
})

describe('what is subtracted', () => {
  const broken = { ...site, 'old.php': "<?php\nrequire __DIR__ . '/gone.php';\n" }

  test('what was broken before is not reported, but counted', async () => {
    const report = await check({ base: memoryTree(broken), head: memoryTree({ ...broken, 'new.css': '' }) })
    expect(report).toMatchObject({ result: 'passed', findings: [], summary: { preexisting: 1, filesChanged: 1 } })
  })

  test('a second identical line in the same file is new', async () => {
    const twice = { ...broken, 'old.php': "<?php\nrequire __DIR__ . '/gone.php';\nrequire __DIR__ . '/gone.php';\n" }
    expect((await findings(broken, twice)).map(show)).toEqual(['error missing-require old.php:3'])
  })

  test('moving a folder brings nothing old back', async () => {
    const before = {
      'a/old.php': "<?php\nrequire __DIR__ . '/gone.php';\n// a file of some lines\n// that is moved as it is\n",
    }
    expect(await findings(before, renamed(before, 'a/old.php', 'b/old.php'))).toEqual([])
  })
})

describe('options', () => {
  const broken = {
    'a/x.php': "<?php require __DIR__ . '/gone.php';",
    'b/y.php': "<?php require __DIR__ . '/gone.php';",
  }

  test('paths filter by place', async () => {
    expect((await findings(undefined, broken, { paths: ['b'] })).map(show)).toEqual(['error missing-require b/y.php:1'])
  })

  test('paths filter by cause: whoever asks for the deleted file sees what its deletion breaks', async () => {
    const { 'inc/plugin.php': _, ...head } = site
    expect((await findings(site, head, { paths: ['inc/plugin.php'] })).map(show)).toEqual([
      'error missing-require settings.php:4',
    ])
    expect(await findings(site, head, { paths: ['style.css'] })).toEqual([])
  })

  test('a rule can be off, or weaker, also for some files', async () => {
    expect(await findings(undefined, broken, { settings: { rules: { 'missing-require': 'off' } } })).toEqual([])
    const overrides = [{ files: ['a/**'], rules: { 'missing-require': 'warning' as const } }]
    expect((await findings(undefined, broken, { settings: { overrides } })).map(show)).toEqual([
      'warning missing-require a/x.php:1',
      'error missing-require b/y.php:1',
    ])
  })

  test('constants of the settings count', async () => {
    const files = { 'x.php': "<?php require LIB . '/a.php';" }
    const settings = { constants: { LIB: 'lib' } }
    expect((await findings(undefined, { ...files, 'lib/b.php': '' }, { settings })).map(show)).toEqual([
      'error missing-require x.php:1',
    ])
    expect(await findings(undefined, { ...files, 'lib/a.php': '' }, { settings })).toEqual([])
  })

  test('an aborted signal rejects', async () => {
    const signal = AbortSignal.abort()
    await expect(check({ head: memoryTree(site), signal })).rejects.toThrow(UserError)
  })
})

test('without a tree to judge there is an error that says what to do', async () => {
  // @ts-expect-error what callers without types do
  await expect(check({ heads: memoryTree(site) })).rejects.toMatchObject({ code: 'bad-usage' })
  // @ts-expect-error a promise that was not awaited
  await expect(check({ head: Promise.resolve(memoryTree(site)) })).rejects.toThrow(/openDirectory/)
})

test('the counts are those of what is judged', async () => {
  const files = {
    'a/x.php': "<?php require __DIR__ . '/y.php';",
    'a/y.php': '<?php',
    'b/x.php': "<?php require __DIR__ . '/gone.php';",
    'ab.php': "<?php require __DIR__ . '/gone.php';",
  }
  const counts = async (more: Partial<CheckOptions>) => {
    const { filesIndexed, includes } = (await check({ head: memoryTree(files), ...more })).summary
    return [filesIndexed, includes.found, includes.missing]
  }
  expect(await counts({})).toEqual([4, 1, 2])
  expect(await counts({ paths: ['a'] })).toEqual([2, 1, 0])
  expect(await counts({ settings: { exclude: ['b'] } })).toEqual([3, 1, 1])
})

test('a target that was renamed beyond guessing is named in the message', async () => {
  const lib = `<?php\n${Array.from({ length: 20 }, (_, line) => `function f${line}() {}\n`).join('')}`
  const user = { 'index.php': "<?php require __DIR__ . '/lib/mail.php';" }
  const [finding] = await findings({ ...user, 'lib/mail.php': lib }, { ...user, 'src/Transport.php': lib })
  expect(finding).toMatchObject({
    message: 'This line requires lib/mail.php, which does not exist. Did you mean src/Transport.php?',
    target: { nearest: 'src/Transport.php' },
    cause: { kind: 'target-renamed', movedTo: 'src/Transport.php' },
  })
})

test('an unreadable file is a problem and the others are checked', async () => {
  const files = { 'bad.php': '<?php', 'x.php': "<?php require __DIR__ . '/gone.php';" }
  const report = await check({ head: memoryTree(files, { unreadable: ['bad.php'] }) })
  expect(report.problems).toMatchObject([{ kind: 'unreadable', path: 'bad.php' }])
  expect(report.findings.map(show)).toEqual(['error missing-require x.php:1'])
})

test('equal trees give equal bytes, whatever the order of their files', async () => {
  const backwards = Object.fromEntries(Object.entries(site).reverse())
  const [one, two] = await Promise.all([site, backwards].map(files => check({ head: memoryTree(files) })))
  expect(JSON.stringify(one)).toBe(JSON.stringify(two))
})

test('two files of the same bytes are two files', async () => {
  const code = "<?php\nrequire __DIR__ . '/part.php';\n"
  const base = {
    'a/index.php': code,
    'b/index.php': code,
    'a/part.php': '<?php echo 1;',
    'b/part.php': '<?php echo 2;',
  }
  const { 'b/part.php': _, ...head } = base
  const report = await check({ base: memoryTree(base), head: memoryTree(head) })
  expect(report.findings.map(show)).toEqual(['error missing-require b/index.php:2'])
  expect(report.summary.includes).toMatchObject({ found: 1, missing: 1 })
})

test('a change that breaks many lines under one unknown head does not outvote them', async () => {
  const names = ['a', 'b', 'c', 'd', 'e', 'f']
  const code = (suffix: string) =>
    `<?php\n${names.map(name => `require LIB . '/inc/${name}.php${suffix}';`).join('\n')}\n`
  const files = Object.fromEntries(names.map(name => [`inc/${name}.php`, '<?php']))
  const found = await findings({ ...files, 'x.php': code('') }, { ...files, 'x.php': code('p') })
  expect(found.map(finding => `${finding.severity} ${finding.proof}`)).toEqual(names.map(() => 'error votes'))
})

test('what a comparison found out of the head tells the same as a check of the head alone', async () => {
  const files = {
    'index.php':
      "<?php\nrequire __DIR__ . '/inc/gone.php';\nrequire __DIR__ . '/inc/a.php';\nrequire 'inc/bare.php';\n",
    'inc/a.php': "<?php\nrequire __DIR__ . '/b.php';\n",
    'composer.json': '{"autoload": {"psr-4": {"App\\\\": "src/"}}}',
    'src/One.php': '<?php\nnamespace App;\nclass One { function make() { return new Two(); } }\n',
  }
  const head = memoryTree(files)
  const notes: Notes = {}
  const compared = await checkNoting(
    { head, base: memoryTree({ ...files, 'inc/b.php': '<?php' }), scope: 'all' },
    notes,
  )
  expect(compared.summary.preexisting).toBeGreaterThan(0)
  expect(await notes.alone?.()).toEqual(await check({ head, scope: 'all' }))
})
