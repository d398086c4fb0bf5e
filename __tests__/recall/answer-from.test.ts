import { describe, expect, test } from '@jest/globals'
import type { ReportCache } from '../../src/cache/report-cache.ts'
import { type CheckOptions, check, checkNoting } from '../../src/check.ts'
import type { RangeInfo } from '../../src/model/report.ts'
import { defaultSettings } from '../../src/model/settings.ts'
import { memoryStore } from '../../src/php/facts-store.ts'
import { recalledCheck } from '../../src/recall/recalled-check.ts'
import { type MemoryFile, memoryTree } from '../../src/tree/memory-tree.ts'

type Files = Readonly<Record<string, MemoryFile>>

const SITE: Files = {
  'index.php': "<?php\nrequire __DIR__ . '/inc/boot.php';\ninclude path_of('page');\ninclude $root . '/gone.php';\n",
  'inc/boot.php': "<?php\nconst INC = __DIR__;\nrequire INC . '/paths.php';\n",
  'inc/paths.php': "<?php\nfunction path_of($name) {\n  $file = name_of($name);\n  return INC . '/' . $file;\n}\n",
  'inc/names.php': "<?php\nfunction name_of($name) { return $name . '.php'; }\nfunction other() { return 1; }\n",
  'inc/page.php': '<?php\nfunction render($title) {\n  return strtoupper($title);\n}\n',
  'inc/ignored.php': "<?php\n// deploy-guard-ignore-next-line missing-require\nrequire __DIR__ . '/x.php';\n",
  'css/site.css': 'body {}\n',
  '.user.ini': 'include_path=".:inc"\n',
  LICENSE: 'free\n',
}

function run({ taking } = { taking: true }) {
  const kept = new Map<string, string>()
  const reports: ReportCache = {
    get: key => (kept.has(key) ? JSON.parse(kept.get(key) ?? '') : undefined),
    set: (key, answer) => void kept.set(key, JSON.stringify(answer)),
    flush: async () => undefined,
    notes: [],
  }
  let store = memoryStore()
  let checks = 0
  return {
    ask: (options: CheckOptions) =>
      recalledCheck(options, {
        reports,
        storeFor: async () => store,
        check(given, notes) {
          checks++
          return checkNoting(given, taking ? notes : {})
        },
      }),
    checks: () => checks,
    forget: () => {
      store = memoryStore()
    },
  }
}

/** Whether the second question is answered from what was found out for the first; the answer is right in any case. */
async function isRecalled(first: CheckOptions, second: CheckOptions): Promise<boolean> {
  const { ask, checks } = run()
  await ask(first)
  expect(await ask(second)).toEqual(await check(second))
  return checks() === 1
}

const edited = (change: Files) => ({ head: memoryTree({ ...SITE, ...change }) })

function replaced(path: string, from: string, to: string): Files {
  const text = String(SITE[path])
  expect(text).toContain(from)
  return { [path]: text.replace(from, to) }
}

const told: Readonly<Record<string, Files>> = {
  'a comment': replaced('inc/boot.php', '<?php', '<?php // boot\n'),
  'a body that says nothing of paths': replaced('inc/page.php', 'strtoupper($title)', 'trim($title)'),
  'a call of a function of which nobody asked': replaced('inc/page.php', 'strtoupper', 'other'),
  'a variable of which nobody asked': replaced('inc/page.php', '  return', '  $shown = 1;\n  return'),
  'a body that was read for a word, at another line': replaced('inc/names.php', '<?php', '<?php\n\n'),
  'a body beside one that was read for a word': replaced('inc/names.php', 'return 1', 'return 2'),
  'a file without PHP': { 'css/site.css': 'p {}\n' },
}

const asked: Readonly<Record<string, Files>> = {
  'an include': replaced('inc/boot.php', 'paths', 'names'),
  'a constant': replaced('inc/boot.php', '__DIR__;', "'/srv';"),
  'a body that was read for a word': replaced('inc/names.php', "'.php'", "'.phpp'"),
  'a function of a name that was asked for': replaced('inc/page.php', 'render', 'name_of'),
  'the order of two statements': {
    'inc/boot.php': "<?php\nrequire INC . '/paths.php';\nconst INC = __DIR__;\n",
  },
  'a file that the report tells of': replaced('index.php', '<?php', '<?php // page\n'),
  'lines of a file with an ignore comment': replaced('inc/ignored.php', '<?php', '<?php\n'),
  'a file that the server reads': { '.user.ini': 'include_path=".:lib"\n' },
  'a file that may begin with #!': { LICENSE: "#!/usr/bin/php\n<?php require 'nothing.php';\n" },
  'what PHP cannot read': replaced('inc/page.php', 'return strtoupper($title);', "include 'a' 'b';"),
  'a path': { 'inc/more.php': '<?php\n' },
  'a link in the place of a file': { 'inc/page.php': { symlink: 'names.php' } },
}

describe('a whole tree in which something else is', () => {
  test.each(Object.entries(told))('%s: the report is that of before', async (_, change) => {
    expect(await isRecalled(edited({}), edited(change))).toBe(true)
  })

  test.each(Object.entries(asked))('%s: it is checked', async (_, change) => {
    expect(await isRecalled(edited({}), edited(change))).toBe(false)
  })
})

describe('a comparison', () => {
  const range = (sha: string): RangeInfo => ({
    base: { sha: `${sha}~1`, source: 'flag' },
    head: { sha, source: 'commit' },
    method: `--base ${sha}~1`,
    complete: true,
    notes: [],
  })
  const compared = (before: Files, after: Files, sha: string): CheckOptions => ({
    head: memoryTree({ ...SITE, ...after }),
    base: memoryTree({ ...SITE, ...before }),
    range: range(sha),
  })
  const one = replaced('inc/page.php', '<?php', '<?php // 1\n')
  const two = { ...one, ...replaced('inc/boot.php', '<?php', '<?php // 2\n') }
  const first = compared({}, one, 'a')

  test('of the next change, which says nothing of paths either: range and count are its own', async () => {
    expect(await isRecalled(first, compared(one, { ...two, 'css/site.css': '' }, 'b'))).toBe(true)
  })

  test('of another change that breaks something', async () => {
    expect(await isRecalled(first, compared(one, { ...one, ...asked['an include'] }, 'b'))).toBe(false)
  })

  test('of a change that broke something in the base', async () => {
    expect(await isRecalled(first, compared({ ...asked['an include'] }, one, 'b'))).toBe(false)
  })

  test('with a file that is added in both, but another one', async () => {
    const added = (text: string) => compared({}, { 'inc/new.php': text }, 'b')
    expect(await isRecalled(added('<?php'), added('<?php // x'))).toBe(false)
  })

  test('where only ignore comments of the base count', async () => {
    const from = { ignoresFrom: 'base' as const }
    expect(await isRecalled({ ...first, ...from }, { ...compared({}, two, 'a'), ...from })).toBe(false)
  })
})

/** Which files a change touches is told besides what they say. */
describe('what the report tells of the change itself', () => {
  const PACKAGE: Files = {
    'vendor/a/page.php': "<?php\nrequire __DIR__ . '/made/boot.php';\n",
    'vendor/a/.gitignore': 'made/\n',
    'app/one.php': '<?php\nfunction one() { return 1; }\n',
    'app/two.php': '<?php\nfunction two() { return 2; }\n',
  }
  const tree = (change: Files) => memoryTree({ ...PACKAGE, ...change })
  const base = tree({})
  const broken: Files = { 'vendor/a/.gitignore': '# nothing\n' }
  const edit: Files = { 'app/one.php': '<?php\nfunction one() { return 2; }\n' }

  test('a finding is put down to the only file that has changed: another one, another report', async () => {
    expect(await isRecalled({ base, head: tree(broken) }, { base, head: tree({ ...broken, ...edit }) })).toBe(false)
  })

  test('what was asked about shows what is put down to it', async () => {
    const parts = (other: Files) =>
      memoryTree({
        'index.php': "<?php\nrequire __DIR__ . '/app/b.php'; require __DIR__ . '/c/a.php'; require B . A . '/x.php';\n",
        'app/b.php': "<?php\ndefine('B', dirname(__DIR__));\n",
        'c/a.php': "<?php\ndefine('A', '/lib');\n",
        'lib/x.php': '',
        ...other,
      })
    const broken = { 'c/a.php': "<?php\ndefine('A', '/lib2');\n" }
    const about = { base: parts({}), paths: ['app'] }
    const second = { ...about, head: parts({ ...broken, 'app/b.php': "<?php\ndefine('B', dirname(__DIR__)); // b\n" }) }
    expect((await check(second)).findings).toHaveLength(1)
    expect(await isRecalled({ ...about, head: parts(broken) }, second)).toBe(false)
  })

  test('what is not deployed is no change', async () => {
    const settings = { ...defaultSettings, deploy: { ...defaultSettings.deploy, exclude: ['app/two.php'] } }
    const other: Files = { ...edit, 'app/two.php': '<?php\n' }
    expect(await isRecalled({ base, head: tree({}), settings }, { base, head: tree(other), settings })).toBe(true)
  })
})

describe('an ignore comment counts for the line below it, whatever stands there', () => {
  const comment = '// deploy-guard-ignore-next-line missing-class'
  const shop = (lines: string): Files => ({
    'composer.json': '{"autoload": {"psr-4": {"Shop\\\\": "src/"}}}',
    'composer.lock': '{"packages": []}',
    'src/Cart.php': `<?php\nnamespace Shop;\nfunction cart() {\n  ${comment}\n${lines}  return new Gone();\n}\n`,
  })

  test('a class that is loaded further below is not meant any more', async () => {
    const base = memoryTree(shop(''))
    const head = memoryTree(shop('\n'))
    const settings = { ...defaultSettings, rules: { 'unused-suppression': 'error' as const } }
    expect((await check({ base, head, settings })).result).toBe('failed')
    expect(await isRecalled({ base, head: base, settings }, { base, head, settings })).toBe(false)
  })
})

describe('bytes that were looked at beside the facts that were made of them', () => {
  const app = (folder: string): Files => ({
    artisan: '',
    'routes/web.php': "<?php\nRoute::get('/', fn () => view('home'));\n",
    'config/view.php': `<?php\nreturn ['paths' => [base_path('${folder}')]];\n`,
    'themes/home.blade.php': 'x',
    'themes/other.blade.php': 'x',
  })

  test('a configuration that only the base has', async () => {
    const head = memoryTree(app('views'))
    const second = { head, base: memoryTree(app('themes')) }
    expect((await check(second)).result).toBe('failed')
    expect(await isRecalled({ head, base: head }, second)).toBe(false)
  })
})

test('an answer without notes holds for its own trees alone', async () => {
  const { ask, checks } = run({ taking: false })
  await ask(edited({}))
  await ask(edited(told['a comment'] ?? {}))
  await ask(edited({}))
  expect(checks()).toBe(2)
})

test('what is not known any more of the contents before is not guessed', async () => {
  const { ask, checks, forget } = run()
  await ask(edited({}))
  forget()
  await ask(edited(told['a comment'] ?? {}))
  expect(checks()).toBe(2)
})
