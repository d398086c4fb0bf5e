import { describe, expect, test } from '@jest/globals'
import { check } from '../../src/index.ts'
import type { FileTree } from '../../src/model/file-tree.ts'
import { memoryTree } from '../../src/tree/memory-tree.ts'
import { verdictsOf } from '../resolve/verdicts-of.ts'
import type { Row } from './row.ts'
import { rows } from './rows.ts'

function succeeds({ end = 'fine' }: Row): boolean {
  return end === 'fine' || end === 'coped'
}

async function ourVerdicts({ files, settings, at, entry = 'index.php' }: Row): Promise<string> {
  const path = at ?? entry
  const lines = await verdictsOf(files, settings)
  return lines
    .filter(line => line.startsWith(`${path}:`))
    .map(line => line.slice(path.length).replace(/^:\d+ /, ''))
    .join(' | ')
}

/** Of several places where PHP looks, which one comes first does not matter to us: none of them is missing then. */
function unordered(verdicts: string): string[] {
  return verdicts.split(' | ').map(verdict => verdict.split(' ').sort().join(' '))
}

/** `rule path:line` of each. */
async function errorsOn({ files, settings = {} }: Row, base?: FileTree): Promise<string[]> {
  const { findings } = await check({ head: memoryTree(files), settings, ...(base ? { base } : {}) })
  const errors = findings.filter(({ severity }) => severity === 'error')
  return errors.map(({ rule, path, line }) => `${rule} ${path}:${line}`)
}

test('each case has one id', () => {
  expect(rows.length).toBe(new Set(rows.map(row => row.id)).size)
})

describe('our verdict', () => {
  for (const row of rows) {
    const run = row.bug === undefined ? test : test.failing
    run(`${row.id} ${row.title}`, async () => {
      expect(unordered(await ourVerdicts(row))).toEqual(unordered(row.ours))
    })
  }
})

describe('no error where PHP does not fail', () => {
  for (const row of rows.filter(succeeds)) {
    if (row.unreached !== undefined) continue
    const run = row.bug === undefined ? test : test.failing
    run(`${row.id} ${row.title}`, async () => {
      // In a change that brings everything weak proofs are strong.
      expect([...(await errorsOn(row)), ...(await errorsOn(row, memoryTree({})))]).toEqual([])
    })
  }
})

describe('where PHP fails we say so, or the row says why not', () => {
  test.each(
    rows.filter(row => !succeeds(row)).map(row => [`${row.id} ${row.title}`, row] as const),
  )('%s', async (_, row) => {
    const errors = await errorsOn(row)
    const expected = row.coarser === undefined ? [expect.stringContaining(row.reports ?? ' ')] : []
    expect(errors).toEqual(expected)
  })
})
