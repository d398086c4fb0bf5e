import { describe, expect, test } from '@jest/globals'
import { type Files, verdictsOf } from './verdicts-of.ts'

const NAMES = ['a', 'b', 'c', 'd']

/** Four parts that are there, and `config.php` beside them. */
function page(head: string): string {
  return `<?php require ${head} . '/config.php';\n${NAMES.map(name => `require ${head} . '/inc/${name}.php';\n`).join('')}`
}

function parts(root = ''): Files {
  return Object.fromEntries(NAMES.map(name => [`${root}inc/${name}.php`, '']))
}

async function config(files: Files): Promise<string | undefined> {
  const lines = await verdictsOf(files)
  return lines.find(line => /index\.php:1 /.test(line))?.replace(/^.*index\.php:1 /, '')
}

const DOCUMENT_ROOT = "$_SERVER['DOCUMENT_ROOT']"

describe('a name below a head that is known by its siblings', () => {
  test('is missing where nothing speaks of it', async () => {
    expect(await config({ ...parts(), 'index.php': page(DOCUMENT_ROOT) })).toBe('missing …/config.php (votes)')
  })

  test.each([
    ['a pattern', { '.gitignore': 'config.php\n' }],
    ['a sample', { 'config-sample.php': '' }],
    ['an installer', { 'setup/index.php': "<?php file_put_contents('../config.php', $new);" }],
    ['a case that is somewhere else, and a sample', { 'lib/Html/Config.php': '', 'config.php.dist': '' }],
  ])('is provided by %s', async (_, more: Files) => {
    expect(await config({ ...parts(), 'index.php': page(DOCUMENT_ROOT), ...more })).toBe('provided')
    expect(await config({ ...parts(), 'index.php': page('SITE_PATH'), ...more })).toBe('provided')
  })

  test('in the directory that the head leads to', async () => {
    const files = { ...parts('web/'), 'web/index.php': page(DOCUMENT_ROOT) }
    expect(await config({ ...files, 'web/config.dist.php': '' })).toBe('provided')
    expect(await config({ ...files, '.gitignore': '/web/config.php\n' })).toBe('provided')
    expect(await config({ ...files, '.gitignore': '/other/config.php\n' })).toBe('missing …/config.php (votes)')
  })

  test('is not the file of another directory in another case', async () => {
    const files = { ...parts(), 'index.php': page(DOCUMENT_ROOT) }
    expect(await config({ ...files, 'lib/Html/Config.php': '' })).toBe('missing …/config.php (votes)')
    expect(await config({ ...files, 'Config.php': '' })).toBe('case Config.php')
  })
})
