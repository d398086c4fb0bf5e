import { execFileSync } from 'node:child_process'
import { expect, test } from '@jest/globals'
import { LARGE_HEAP_FLAGS } from '../../src/run/large-trees.ts'
import { fakeEngine, run } from '../cli/memory-io.ts'
import { Sandbox } from '../git/sandbox.ts'

const sandbox = Sandbox.init()

/** A commit of so many files, all the same. */
function commitOf(files: number): string {
  const blob = sandbox.gitBytes(['hash-object', '-w', '--stdin'], 'x').toString().trim()
  const lines = Array.from({ length: files }, (_, index) => `100644 blob ${blob}\tfile${index}.txt\n`)
  const tree = sandbox.gitBytes(['mktree'], lines.join('')).toString().trim()
  return sandbox.git('commit-tree', '-m', 'files', tree)
}

async function timesSooner(...args: readonly string[]): Promise<number> {
  let times = 0
  const collectSooner = async () => {
    times++
  }
  const { code } = await run(sandbox.path, ['--no-cache', ...args], { engine: fakeEngine(), collectSooner })
  expect(code).toBe(0)
  return times
}

const large = commitOf(50_001)
const half = commitOf(30_000)

test('garbage is collected sooner only where the trees are large', async () => {
  expect(await timesSooner('--all', '--head', large)).toBe(1)
  expect(await timesSooner('--all', '--head', half)).toBe(0)
})

test('head and base count together', async () => {
  expect(await timesSooner('--head', half, '--base', commitOf(30_001))).toBe(1)
})

test('this node knows the flags', () => {
  const [name] = LARGE_HEAP_FLAGS.split('=')
  expect(execFileSync(process.execPath, ['--v8-options'], { encoding: 'utf8' })).toContain(`${name} (`)
})
