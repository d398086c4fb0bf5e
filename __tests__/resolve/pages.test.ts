import { describe, expect, test } from '@jest/globals'
import { type Files, verdictsOf } from './verdicts-of.ts'

async function verdictsIn(path: string, files: Files): Promise<string[]> {
  return (await verdictsOf(files)).filter(line => line.startsWith(`${path}:`))
}

describe('a page that an include without a known name may load is still a page of its own', () => {
  const menu = '<?php\n'
  test.each<[string, string]>([
    ['any file of a directory', "require './admin/' . $_GET['page'];"],
    ['any file anywhere', "require __DIR__ . '/' . $_GET['page'] . '.php';"],
  ])('%s', async (_, wild) => {
    const files = {
      'index.php': `<?php ${wild}`,
      'admin/page.php': "<?php require './menu.php';",
      'admin/menu.php': menu,
    }
    expect(await verdictsIn('admin/page.php', files)).toEqual(['admin/page.php:1 found admin/menu.php'])
  })

  test('but one whose directory and ending are known loads parts, which are no pages', async () => {
    const files = {
      'index.php': "<?php require './parts/' . $_GET['page'] . '.php';",
      'parts/page.php': "<?php require './menu.php';",
      'parts/menu.php': menu,
    }
    expect(await verdictsIn('parts/page.php', files)).toEqual(['parts/page.php:1 missing menu.php (exact)'])
  })
})

describe('a page that comes back to itself', () => {
  const files = {
    'common.php': "<?php if ($x) require __DIR__ . '/bbs/alert.php';",
    'bbs/alert.php': "<?php include './_common.php';",
    'bbs/index.php': "<?php include './_common.php'; include slashed(__DIR__) . 'alert.php';",
    'helpers.php': "<?php\nfunction slashed($dir) { return rtrim($dir, '/') . '/'; }\n",
    'bbs/_common.php': "<?php include '../common.php';",
    'plugin/popup/_common.php': "<?php include '../../common.php';",
    'plugin/popup/php/_common.php': "<?php include '../../../common.php';",
    'plugin/popup/php/index.php': "<?php include './_common.php';",
  }

  test('runs in its own directory all the same', async () => {
    expect(await verdictsIn('plugin/popup/_common.php', files)).toEqual(['plugin/popup/_common.php:1 found common.php'])
  })
})
