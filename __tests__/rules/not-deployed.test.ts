import { describe, expect, test } from '@jest/globals'
import { check } from '../../src/check.ts'
import { type MemoryFile, memoryTree } from '../../src/tree/memory-tree.ts'

async function messages(files: Record<string, MemoryFile>): Promise<string[]> {
  const { findings } = await check({ head: memoryTree(files) })
  return findings.map(finding => `${finding.severity} ${finding.rule} ${finding.message}`)
}

const page = "<?php\nrequire __DIR__ . '/lib/db.php';\n"

describe('reports', () => {
  test('a file that a broad pattern swallows beside tracked ones', async () => {
    const [message, ...others] = await messages({
      'index.php': page,
      'lib/user.php': '',
      '.gitignore': '# mine\nlib/\n',
    })
    expect(others).toEqual([])
    expect(message).toBe(
      'error not-deployed This line needs lib/db.php, which is not deployed: it is ignored by .gitignore:2 (lib/), as its neighbours in the repository are not.',
    )
  })

  test('a symlink that leads to nothing', async () => {
    const [message] = await messages({ 'index.php': page, 'lib/db.php': { symlink: 'database.php' } })
    expect(message).toMatch(
      /^error not-deployed .*lib\/db\.php is a symlink to database\.php, which is not in the tree/,
    )
  })

  test('an untracked file that the judged tree does not have', async () => {
    const tree = memoryTree({ 'index.php': page }, { absences: { 'lib/db.php': { kind: 'untracked' } } })
    const { findings } = await check({ head: tree })
    expect(findings.map(finding => finding.rule)).toEqual(['not-deployed'])
  })
})

describe('stays silent', () => {
  test.each<[string, string]>([
    ['the pattern names the file', '/lib/db.php\n'],
    ['the pattern names it anywhere', 'db.php\n'],
  ])('%s', async (_, ignore) => {
    expect(await messages({ 'index.php': page, 'lib/user.php': '', '.gitignore': ignore })).toEqual([])
  })

  test('the directory is ignored as a whole', async () => {
    expect(await messages({ 'index.php': page, '.gitignore': 'lib/\n' })).toEqual([])
  })

  test('a generated place', async () => {
    const files = {
      'index.php': "<?php\nrequire __DIR__ . '/cache/x.php';\n",
      'cache/index.php': '',
      '.gitignore': 'cache/*\n!cache/index.php\n',
    }
    expect(await messages(files)).toEqual([])
  })
})

test('an untracked target that the judged tree has, because it lies on the disk, is a notice', async () => {
  const tree = memoryTree({ 'index.php': page, 'lib/db.php': '<?php' })
  const { findings } = await check({ head: Object.assign(tree, { untracked: new Set(['lib/db.php']) }) as typeof tree })
  expect(findings.map(({ rule, severity }) => `${severity} ${rule}`)).toEqual(['notice not-deployed'])
})

test('a slip in the name of what is installed or ignored is missing', async () => {
  const composer = { 'composer.json': '{}', '.gitignore': '/vendor/\n' }
  expect(await messages({ ...composer, 'index.php': "<?php require __DIR__ . '/vendor/autoload.php';" })).toEqual([])
  const [message] = await messages({ ...composer, 'index.php': "<?php require __DIR__ . '/vendor/autoload.phpp';" })
  expect(message).toMatch(/^error missing-require/)
})
