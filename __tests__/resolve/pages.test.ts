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

test('a part that is loaded by a name that only the database knows runs where its page does', async () => {
  const files = {
    'index.php':
      "<?php if (x()) { $b = load(); } else { $b['name'] = 'none'; } include 'bridge/' . $b['name'] . '.php';",
    'functions.php': "<?php function load() { $b = []; foreach (rows() as $r) { $b[$r['k']] = $r['v']; } return $b; }",
    'bridge/none.php': '<?php echo 1;',
    'bridge/forum.php': "<?php include './common.php';",
    'common.php': '',
  }
  expect(await verdictsIn('bridge/forum.php', files)).toEqual(['bridge/forum.php:1 found common.php'])
})

describe('a path that may lead out of the repository', () => {
  const page = "<?php include '../lib.php';"
  test.each<[string, string, string]>([
    ['to a program beside it', "'../forum/config.php'", 'outside'],
    ['but not to a directory that is here', "'../inc/none.php'", 'missing inc/none.php (exact)'],
    ['nor to one that is misspelt', "'../icn/common.php'", 'missing icn/common.php (exact)'],
    ['but the name of one here says nothing', "'../common/common.php'", 'outside'],
  ])('%s', async (_, path, expected) => {
    const files = { 'index.php': "<?php include 'lib.php';", 'admin/index.php': page, 'inc/common.php': '' }
    expect(await verdictsIn('lib.php', { ...files, 'lib.php': `<?php include ${path};` })).toEqual([
      `lib.php:1 ${expected}`,
    ])
  })

  test.each<[string, string, string]>([
    ['all else that climbs there is here', "include '../inc/b.php';", 'missing none/a.php (exact)'],
    ['some of it is there too', "include '../forum/b.php';", 'outside'],
    ['nothing else climbs', '', 'outside'],
    ['all else climbs higher', "include '../../inc/b.php';", 'outside'],
  ])('where %s', async (_, also, expected) => {
    const files = {
      'index.php': "<?php include 'lib.php';",
      'admin/index.php': page,
      'inc/common.php': '',
      'inc/b.php': '',
      'other.php': `<?php ${also}`,
      'lib.php': "<?php include '../none/a.php'; include '../inc/common.php'; include 'other.php';",
    }
    const [first] = await verdictsIn('lib.php', files)
    expect(first).toBe(`lib.php:1 ${expected}`)
  })

  test.each<[string, string, string]>([
    ['all else below its head is here', '', 'missing …/none/d.php (votes, weak)'],
    ['half of it is not', "include R . 'x/a.php'; include R . 'x/b.php'; include R . 'x/c.php';", 'outside'],
  ])('where %s', async (_, also, expected) => {
    const files = {
      'index.php': "<?php include 'lib.php';",
      'admin/index.php': "<?php define('R', '../'); include '../lib.php';",
      'far/off/index.php': "<?php define('R', '../../../'); include '../../lib.php';",
      'lib.php': `<?php include R . 'none/d.php'; include R . 'a/a.php'; include R . 'a/b.php'; include R . 'a/c.php'; ${also}`,
      'a/a.php': '',
      'a/b.php': '',
      'a/c.php': '',
    }
    const [first] = await verdictsIn('lib.php', files)
    expect(first).toBe(`lib.php:1 ${expected}`)
  })

  test('only the pages that it runs in may lead out, and whatever else they change to', async () => {
    const files = {
      'admin/index.php': "<?php include '../none/a.php'; include 'b.php';",
      'admin/b.php': "<?php chdir('../..'); include './none/b.php';",
      'front/cron.php': "<?php chdir('../'); include '../none/c.php'; include './lib.php';",
      'front/only.php': "<?php include '../none/a.php'; echo 1;",
      'lib.php': '',
    }
    expect(await verdictsIn('admin/index.php', files)).toEqual([
      'admin/index.php:1 outside',
      'admin/index.php:1 found admin/b.php',
    ])
    expect(await verdictsIn('front/cron.php', files)).toEqual([
      'front/cron.php:1 outside',
      'front/cron.php:1 found lib.php',
    ])
    expect(await verdictsIn('front/only.php', files)).toEqual(['front/only.php:1 missing none/a.php (exact)'])
  })

  test('a page of its own first of all looks from its own directory', async () => {
    const files = {
      'a/b/index.php': "<?php include '../../social/' . $_GET['x'];",
      'social/callback.php': "<?php include '../../config.php';",
    }
    expect(await verdictsIn('social/callback.php', files)).toEqual(['social/callback.php:1 outside'])
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

test('a class that an autoloader brings to pages that are not known looks from any directory above', async () => {
  const files = {
    'index.php': '<?php spl_autoload_register(function ($c) { require __DIR__ . files()[$c]; }); new Importer();',
    'modules/importer.php': "<?php set_time_limit(0); require './modules/extract.php'; class Importer {}",
    'modules/extract.php': '<?php class Extract {}',
    'modules/other.php': "<?php set_time_limit(0); require './modules/none.php'; class Other {}",
    'modules/page.php': "<?php require './modules/extract.php'; class Row {} print new Row();",
  }
  expect(await verdictsIn('modules/importer.php', files)).toEqual(['modules/importer.php:1 found modules/extract.php'])
  expect(await verdictsIn('modules/other.php', files)).toEqual([
    'modules/other.php:1 missing modules/modules/none.php modules/none.php (exact)',
  ])
  expect(await verdictsIn('modules/page.php', files)).toEqual([
    'modules/page.php:1 missing modules/modules/extract.php (exact)',
  ])
})

test('a file that turns away whoever asks for it runs where its unknown includers do', async () => {
  const away = "if (basename($_SERVER['SCRIPT_NAME']) == basename(__FILE__)) die('no');"
  const files = { 'scp/apps/dispatcher.php': `<?php ${away} require './staff.php';`, 'scp/staff.php': '' }
  expect(await verdictsIn('scp/apps/dispatcher.php', files)).toEqual(['scp/apps/dispatcher.php:1 found scp/staff.php'])
})
