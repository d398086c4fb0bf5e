import { spawnSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, realpathSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { describe, expect, test } from '@jest/globals'
import { check } from '../../src/check.ts'
import { memoryTree } from '../../src/tree/memory-tree.ts'
import { phpVersion } from '../conformance/real-php.ts'

const wherePhpIs = phpVersion() === undefined ? describe.skip : describe

const INCLUDE = "<?php\ninclude 'part/x.php';\n"

/** A page that sets include_path, and a file in a directory of its own that includes a bare path. */
function site(setting: string): Readonly<Record<string, string>> {
  const directories = ['', 'one/', 'two/', 'three/', 'sub/']
  const neighbours = directories.map(directory => [`${directory}part/other.php`, '<?php\n'])
  return {
    ...Object.fromEntries(neighbours),
    'index.php': `<?php\n${setting}\ninclude __DIR__ . '/sub/inc.php';\n`,
    'sub/inc.php': INCLUDE,
  }
}

/** Where we say that the include was looked for. */
async function ourOrder(files: Readonly<Record<string, string>>): Promise<readonly string[]> {
  const { findings } = await check({ head: memoryTree(files), base: memoryTree({}) })
  return findings.find(({ path }) => path === 'sub/inc.php')?.target?.tried ?? []
}

/** The place where PHP finds it when it is in `places`; undefined where it finds none. */
function chosen(files: Readonly<Record<string, string>>, places: readonly string[]): string | undefined {
  const root = realpathSync(mkdtempSync(join(tmpdir(), 'deploy-guard-order-')))
  try {
    const found = Object.fromEntries(places.map(place => [place, `<?php echo '${place}';\n`]))
    for (const [path, text] of Object.entries({ ...files, ...found })) {
      mkdirSync(dirname(join(root, path)), { recursive: true })
      writeFileSync(join(root, path), text)
    }
    const flags = ['-n', '-d', 'include_path=.', '-d', 'display_errors=0']
    return spawnSync('php', [...flags, 'index.php'], { cwd: root, encoding: 'utf8' }).stdout || undefined
  } finally {
    rmSync(root, { recursive: true })
  }
}

wherePhpIs('where a bare path is looked for, in PHP’s own order', () => {
  test.each([
    ['nothing is set', '', ['part/x.php', 'sub/part/x.php']],
    [
      'all kinds of entries',
      "set_include_path(__DIR__ . '/one:two:.:' . __DIR__ . '/three');",
      ['one/part/x.php', 'two/part/x.php', 'part/x.php', 'three/part/x.php', 'sub/part/x.php'],
    ],
    [
      'after what was there',
      "set_include_path(get_include_path() . PATH_SEPARATOR . __DIR__ . '/one');",
      ['part/x.php', 'one/part/x.php', 'sub/part/x.php'],
    ],
    [
      'without the working directory, which comes last then',
      "ini_set('include_path', 'two:' . __DIR__ . '/one');",
      ['two/part/x.php', 'one/part/x.php', 'sub/part/x.php', 'part/x.php'],
    ],
  ])('%s', async (_, setting, order) => {
    const files = site(setting)
    expect(await ourOrder(files)).toEqual(order)
    for (const [index, place] of order.entries()) expect(chosen(files, order.slice(index))).toBe(place)
    expect(chosen(files, [])).toBeUndefined()
  })
})
