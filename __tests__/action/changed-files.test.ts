import { expect, test } from '@jest/globals'
import { changedFiles } from '../../src/action/changed-files.ts'
import { memoryTree } from '../../src/tree/memory-tree.ts'

test('added, changed, deleted, and what became a link; sorted, as reports write names', () => {
  const base = memoryTree({ 'same.php': 's', 'old.php': 'o', 'edited.php': '1', 'kind.php': 'x.php' })
  const head = memoryTree({ 'same.php': 's', 'new\\.php': 'n', 'edited.php': '2', 'kind.php': { symlink: 'x.php' } })
  expect(changedFiles(base, head)).toEqual(['edited.php', 'kind.php', 'new\\\\.php', 'old.php'])
})
