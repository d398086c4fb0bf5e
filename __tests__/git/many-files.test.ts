import { expect, test } from '@jest/globals'
import { check } from '../../src/check.ts'
import { openCommit } from '../../src/git/commit-tree.ts'
import { diffTrees } from '../../src/tree/changes.ts'
import { cleanVariables, Sandbox } from './sandbox.ts'

const MANY = 50_000

function commitText(mark: number, lines: readonly string[]): string {
  return `commit refs/heads/main\ncommitter T <t@example.org> ${mark} +0000\ndata 1\nx\n${lines.join('\n')}\n\n`
}

/** Fifty thousand data files that all change, and one include whose target goes among them. */
function crowd(): { sandbox: Sandbox; base: string; head: string } {
  const sandbox = Sandbox.init()
  const page = "<?php require __DIR__ . '/d7/7.php';"
  const data = (at: number, text: string) => `M 100644 inline d${at % 100}/${at}.csv\ndata ${text.length}\n${text}`
  const all = (text: string) => Array.from({ length: MANY }, (_, at) => data(at, `${text}${at}`))
  const php = `M 100644 inline index.php\ndata ${page.length}\n${page}\nM 100644 inline d7/7.php\ndata 5\n<?php`
  const stream = [commitText(1, [...all('old '), php]), commitText(2, [...all('new '), 'D d7/7.php'])].join('')
  sandbox.gitBytes(['fast-import', '--quiet'], stream)
  return { sandbox, base: sandbox.git('rev-parse', 'main~1'), head: sandbox.git('rev-parse', 'main') }
}

test('fifty thousand changed files: none is read that need not be, and the one that breaks is named', async () => {
  const { sandbox, base: from, head: to } = crowd()
  const inherited = cleanVariables()
  const [base, head] = [
    await openCommit(sandbox.path, from, { inherited }),
    await openCommit(sandbox.path, to, { inherited }),
  ]
  try {
    const reads: string[] = []
    for (const tree of [base, head]) {
      const read = tree.read.bind(tree)
      const noted = (path: Parameters<typeof read>[0]) => {
        reads.push(path)
        return read(path)
      }
      Object.assign(tree, { read: noted })
    }
    const report = await check({ base, head })
    expect(report.summary).toMatchObject({ filesChanged: MANY + 1, errors: 1, filesIndexed: 1 })
    expect(report.findings[0]).toMatchObject({ path: 'index.php', cause: { kind: 'target-deleted', path: 'd7/7.php' } })
    expect(new Set(reads)).toEqual(new Set(['index.php', 'd7/7.php']))
    expect((await diffTrees(base, head)).modified.size).toBe(MANY)
  } finally {
    await Promise.all([base.close(), head.close()])
  }
}, 120_000)
