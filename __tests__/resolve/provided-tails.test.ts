import { describe, expect, test } from '@jest/globals'
import { type Files, verdictsOf, verdictsOfChange } from './verdicts-of.ts'

const neighbours = ['lib/a.php', 'lib/b.php', 'lib/c.php', 'lib/d.php']
/** The root is not known; what else hangs on it is here. */
const page = (code: string): Files => ({
  'index.php': `<?php
    $root = substr($_SERVER['SCRIPT_FILENAME'], 0, 20);
    ${neighbours.map(path => `require $root . '/${path}';`).join(' ')}
    ${code}`,
  ...Object.fromEntries(neighbours.map(path => [path, '<?php'])),
})
const last = (lines: readonly string[]) => lines.filter(line => line.startsWith('index.php')).at(-1)

describe('a file below a head that is not known', () => {
  const asks = "\nrequire $root . '/data/settings.php';"

  test('is missing where the others are there', async () => {
    expect(last(await verdictsOf({ ...page(asks), 'data/x.php': '<?php' }))).toMatch(/ missing /)
  })

  test.each([
    ['has a sample', { 'data/settings.sample.php': '<?php' }],
    ['is ignored by its name', { '.gitignore': '/data/settings.php\n', 'data/x.txt': '' }],
    [
      'is written by the setup',
      {
        'setup.php': "<?php file_put_contents($_SERVER['DOCUMENT_ROOT'] . '/data/settings.php', $x);",
        'data/x.txt': '',
      },
    ],
    [
      'is written by the setup, from the root',
      { 'setup.php': "<?php file_put_contents(__DIR__ . '/data/settings.php', $x);", 'data/x.txt': '' },
    ],
  ])('%s', async (_, more) => {
    expect(last(await verdictsOf({ ...page(asks), ...more }))).toMatch(/ provided$/)
  })

  test('is missing where the change deletes what the project seems to write', async () => {
    const head = {
      ...page(asks),
      'setup.php': "<?php file_put_contents(__DIR__ . '/data/settings.php', $x);",
      'data/x.txt': '',
    }
    const base = { ...head, 'data/settings.php': '<?php' }
    expect(last(await verdictsOfChange(base, head))).toMatch(/ missing /)
  })
})
