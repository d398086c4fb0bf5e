import { spawnSync } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test } from '@jest/globals'

const script = join(import.meta.dirname, '../../scripts/totals.mjs')

let folder = ''
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'totals-'))
})
afterEach(() => rmSync(folder, { recursive: true }))

function totals(...runs: (object | undefined)[]) {
  const paths = runs.map((run, index) => {
    const path = join(folder, `${index}.json`)
    if (run !== undefined) writeFileSync(path, JSON.stringify(run))
    return path
  })
  const { status, stdout } = spawnSync(process.execPath, [script, ...paths], { encoding: 'utf8' })
  return { status, line: stdout }
}

test('runs are added up', () => {
  const [first, second] = [
    { passed: 3, failed: 0, skipped: 1 },
    { passed: 4, failed: 0, skipped: 2 },
  ]
  expect(totals(first, second)).toEqual({ status: 0, line: '7 passed, 0 failed, 3 skipped\n' })
})

test('one failure fails the sum', () => {
  expect(totals({ passed: 3, failed: 1, skipped: 0 }).status).toBe(1)
})

test('a run that left nothing behind is a failure', () => {
  expect(totals({ passed: 3, failed: 0, skipped: 0 }, undefined)).toEqual({
    status: 1,
    line: '3 passed, 1 failed, 0 skipped\n',
  })
})
