import { describe, expect, test } from '@jest/globals'
import { type Files, verdictsOf, verdictsOfChange } from './verdicts-of.ts'

const KIT: Files = {
  '.gitignore': '/upgrade.php\n',
  'setup/upgrade.php': "<?php require __DIR__ . '/upgrade-lib.php';\nrequire __DIR__ . '/src/load.php';",
  'setup/upgrade-lib.php': "<?php $dir = dirname(__FILE__); require $dir . '/src/none.php';",
  'setup/install.php': "<?php require dirname(__FILE__) . '/src/load.php';",
  'src/load.php': '',
}

async function of(files: Files, line: string): Promise<string | undefined> {
  return (await verdictsOf(files)).find(verdict => verdict.startsWith(`${line} `))?.slice(line.length + 1)
}

describe('a directory that is laid over another one before it runs', () => {
  test('is no place to look in, as it stands', async () => {
    expect(await of(KIT, 'setup/upgrade.php:2')).toBe('missing setup/src/load.php (exact, weak)')
    expect(await of(KIT, 'setup/install.php:1')).toBe('missing setup/src/load.php (exact, weak)')
  })

  test('lends the other one nothing that is not there', async () => {
    expect(await of(KIT, 'setup/upgrade-lib.php:1')).toBe('missing setup/src/none.php (exact)')
    expect(await of(KIT, 'setup/upgrade.php:1')).toBe('found setup/upgrade-lib.php')
  })

  test.each([
    ['no pattern', ''],
    ['a pattern for files of that name anywhere', 'upgrade.php\n'],
    ['a pattern for other files', '/upgrade*\n'],
  ])('is an error with %s', async (_, patterns) => {
    const files = { ...KIT, '.gitignore': patterns }
    expect(await of(files, 'setup/install.php:1')).toBe('missing setup/src/load.php (exact)')
  })

  test('is an error in a change', async () => {
    const { 'setup/install.php': _, ...base } = KIT
    const lines = await verdictsOfChange(base, KIT)
    expect(lines).toContain('setup/install.php:1 missing setup/src/load.php (exact)')
  })
})
