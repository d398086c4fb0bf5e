import { expect, test } from '@jest/globals'
import { check, memoryTree } from '../../src/index.ts'

async function chainOf(files: Record<string, string>): Promise<string | undefined> {
  const { findings } = await check({ head: memoryTree(files) })
  return findings[0]?.impact?.chain.join(' → ')
}

const broken = "<?php require __DIR__ . '/gone.php';"
const requires = (path: string) => `<?php require __DIR__ . '/${path}'; echo 1;`

test('the front page is named, though another page is nearer', async () => {
  const files = { 'index.php': requires('a.php'), 'a.php': requires('lib/b.php'), 'admin.php': requires('lib/b.php') }
  expect(await chainOf({ ...files, 'lib/b.php': broken })).toBe('index.php → a.php → lib/b.php')
})

test('a front page that is served from a directory of its own', async () => {
  const files = { 'site/public/index.php': requires('../a.php'), 'site/a.php': requires('lib/b.php') }
  expect(await chainOf({ ...files, 'site/admin.php': requires('lib/b.php'), 'site/lib/b.php': broken })).toBe(
    'site/public/index.php → site/a.php → site/lib/b.php',
  )
})

test('the index page of another part is no front page: the nearest page is named', async () => {
  const files = { 'setup/index.php': requires('a.php'), 'setup/a.php': requires('../lib/b.php') }
  expect(await chainOf({ ...files, 'admin.php': requires('lib/b.php'), 'lib/b.php': broken })).toBe(
    'admin.php → lib/b.php',
  )
})

test('a file that is a page itself', async () => {
  expect(await chainOf({ 'login.php': `${broken} echo 1;` })).toBe('login.php')
})
