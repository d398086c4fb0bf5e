import { describe, expect, test } from '@jest/globals'
import { type Files, verdictsOf, verdictsOfChange } from './verdicts-of.ts'

const names = ['staff', 'students', 'library', 'planner']
/** Each module asks for the functions of another one, from the root. */
const modules: Files = Object.fromEntries(
  names.flatMap(name => [
    [`modules/${name}/view.php`, "<?php\ninclude './modules/staff/functions.php'; show();"],
    [`modules/${name}/functions.php`, '<?php function show() {}'],
  ]),
)
const front: Files = { 'index.php': '<?php\n$page = $_GET["q"];\ninclude $page;' }
const of = (lines: readonly string[], path: string) => lines.filter(line => line.startsWith(path))

describe('files that a front page runs by a name that nobody knows', () => {
  test('look where the front page is', async () => {
    const lines = await verdictsOf({ ...front, ...modules })
    expect(of(lines, 'modules/library/view')).toEqual(['modules/library/view.php:2 found modules/staff/functions.php'])
  })

  test('a page beside them that runs by itself looks from its own directory', async () => {
    const own = { 'modules/staff/save.php': "<?php\nrequire '../../functions.php';", 'functions.php': '<?php' }
    const lines = await verdictsOf({ ...front, ...modules, ...own })
    expect(of(lines, 'modules/staff/save')).toEqual(['modules/staff/save.php:2 found functions.php'])
  })

  test('what is in neither place is missing', async () => {
    const wrong = { 'modules/library/view.php': "<?php\ninclude './modules/staff/functions.php'; include './a.php';" }
    expect(of(await verdictsOf({ ...front, ...modules, ...wrong }), 'modules/library/view')).toEqual([
      'modules/library/view.php:2 found modules/staff/functions.php',
      'modules/library/view.php:2 missing modules/library/a.php a.php (exact)',
    ])
  })

  test('what a change deletes they miss', async () => {
    const { 'modules/staff/functions.php': _, ...rest } = modules
    const lines = await verdictsOfChange({ ...front, ...modules }, { ...front, ...rest })
    expect(lines.filter(line => line.includes(' missing '))).toHaveLength(names.length)
  })
})

describe('a page in a folder that looks from the root', () => {
  test('is wrong where it is the only one', async () => {
    const files = { ...front, 'lib/db.php': '<?php', 'admin/list.php': "<?php\nrequire './lib/db.php'; show();" }
    expect(of(await verdictsOf(files), 'admin')).toEqual(['admin/list.php:2 missing admin/lib/db.php (exact)'])
  })

  test('is wrong where every include names its file', async () => {
    const lines = await verdictsOf({ 'index.php': "<?php include 'modules/staff/functions.php';", ...modules })
    expect(of(lines, 'modules/library/view')).toEqual([
      'modules/library/view.php:2 missing modules/library/modules/staff/functions.php (exact)',
    ])
  })
})
