import { describe, expect, test } from '@jest/globals'
import { check } from '../../src/check.ts'
import { memoryTree } from '../../src/tree/memory-tree.ts'

describe('the last file of those that an include chooses from', () => {
  const page = "<?php\nrequire __DIR__ . '/lang/' . $_GET['lang'] . '/main.php';\n"
  const base = memoryTree({ 'index.php': page, 'lang/en/main.php': '<?php $yes = 1;', 'lang/en/faq.php': '<?php' })

  test.each([
    ['deleted', {}, { kind: 'target-deleted', path: 'lang/en/main.php' }],
    [
      'renamed',
      { 'lang/en/main.phpp': '<?php $yes = 1;' },
      { kind: 'target-renamed', path: 'lang/en/main.php', movedTo: 'lang/en/main.phpp' },
    ],
  ])('is named where it is %s', async (_, files, cause) => {
    const { findings } = await check({ head: memoryTree({ 'index.php': page, ...files }), base })
    expect(findings.filter(({ rule }) => rule === 'missing-require')).toMatchObject([
      {
        severity: 'error',
        message: expect.stringMatching('^This line requires lang/…/main.php, which does not exist.'),
        target: { tried: ['lang/…/main.php'] },
        cause,
      },
    ])
  })
})
