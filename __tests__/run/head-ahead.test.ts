import { readdirSync, readFileSync } from 'node:fs'
import { describe, expect, test } from '@jest/globals'
import { readAhead } from '../../src/check.ts'
import { readCommit } from '../../src/git/range/history.ts'
import type { Git } from '../../src/git/run.ts'
import type { FileTree } from '../../src/model/file-tree.ts'
import type { Engine } from '../../src/run/engine.ts'
import { HeadAhead } from '../../src/run/head-ahead.ts'
import { fakeEngine } from '../cli/memory-io.ts'
import { checkoutOf, gitIn } from '../git/range/scene.ts'
import { Sandbox } from '../git/sandbox.ts'

const origin = Sandbox.init().write({ 'a.php': "<?php\nrequire 'b.php';\n", 'b.php': '<?php\n', 'c.txt': '' })
const base = origin.commit()
const head = origin.write({ 'b.php': '<?php // 2\n' }).commit()
const idOf = (path: string) => origin.git('rev-parse', `${head}:${path}`)

interface Asked {
  readonly git?: Git
  readonly engine?: Engine
  readonly reads?: boolean
}

function aheadOf({
  git = gitIn(origin),
  engine = { ...fakeEngine(), readAhead },
  reads = true,
}: Asked = {}): HeadAhead {
  return new HeadAhead({ git, engine: Promise.resolve(engine), reads: Promise.resolve(reads) })
}

describe('a head whose base is still looked for', () => {
  test('is opened and read, and handed over as far as that went', async () => {
    const ahead = aheadOf()
    ahead.begin(head)
    expect((await ahead.treeOf(head))?.sha).toBe(head)
    expect(await ahead.treeOf(base)).toBeUndefined()
    const store = await ahead.store()
    expect(store?.get(idOf('a.php'))?.includes).toHaveLength(1)
    expect(store?.get(idOf('c.txt'))).toBeUndefined()
    await ahead.close()
  })

  test('is read no further once it is taken', async () => {
    const asked: string[] = []
    let begun = () => {}
    const beginning = new Promise<void>(resolve => {
      begun = resolve
    })
    const many = Sandbox.init().write(Object.fromEntries(Array.from({ length: 1000 }, (_, n) => [`${n}.php`, `${n}`])))
    const sha = many.commit()
    const watching = (tree: FileTree) => {
      const read: FileTree['read'] = path => {
        asked.push(path)
        begun()
        return tree.read(path)
      }
      const entry: FileTree['entry'] = path => tree.entry(path)
      return readAhead({
        paths: tree.paths,
        id: path => tree.id(path),
        entry,
        absence: path => tree.absence(path),
        read,
      })
    }
    const ahead = aheadOf({ git: gitIn(many), engine: { ...fakeEngine(), readAhead: watching } })
    ahead.begin(sha)
    await beginning
    await ahead.store()
    const before = asked.length
    await new Promise(resolve => setTimeout(resolve, 100))
    expect(asked).toHaveLength(before)
    expect(before).toBeLessThan(300)
    await ahead.close()
  })

  test.each<[string, Asked]>([
    ['earlier runs may have kept what would be read', { reads: false }],
    ['the engine cannot', { engine: fakeEngine() }],
  ])('is only opened where %s', async (_, asked) => {
    const ahead = aheadOf(asked)
    ahead.begin(head)
    expect((await ahead.treeOf(head))?.sha).toBe(head)
    expect(await ahead.store()).toBeUndefined()
    await ahead.close()
  })

  test('is left alone in a partial clone, where the fetch of the base may bring more of it', async () => {
    const clone = checkoutOf(origin, 'main', { config: { 'remote.origin.promisor': 'true' } })
    const ahead = aheadOf({ git: gitIn(clone) })
    ahead.begin(head)
    expect(await ahead.treeOf(head)).toBeUndefined()
    expect(await ahead.store()).toBeUndefined()
    await ahead.close()
  })

  test('that cannot be listed is left to who opens it in the end', async () => {
    const missing = '1'.repeat(40)
    const ahead = aheadOf()
    ahead.begin(missing)
    expect(await ahead.treeOf(missing)).toBeUndefined()
    expect(await ahead.store()).toBeUndefined()
    await ahead.close()
  })

  test('is no more than opened where the engine cannot be loaded, and leaves that to who loads it', async () => {
    const unheard: unknown[] = []
    const hear = (reason: unknown) => unheard.push(reason)
    process.on('unhandledRejection', hear)
    const engine = Promise.reject(new Error('gone'))
    const ahead = new HeadAhead({ git: gitIn(origin), engine, reads: Promise.resolve(true) })
    await new Promise(resolve => setTimeout(resolve, 20))
    ahead.begin(head)
    expect(await ahead.store()).toBeUndefined()
    expect((await ahead.treeOf(head))?.sha).toBe(head)
    await ahead.close()
    process.removeListener('unhandledRejection', hear)
    expect(unheard).toEqual([])
  })

  test('is not opened any more once it is closed', async () => {
    const ahead = aheadOf()
    await ahead.close()
    ahead.begin(head)
    expect(await ahead.treeOf(head)).toBeUndefined()
  })

  test('says what its commit says, and nothing where it was not opened', async () => {
    const ahead = aheadOf()
    expect(await ahead.commit()).toBeUndefined()
    ahead.begin(head)
    expect(await ahead.commit()).toEqual(await readCommit(gitIn(origin), head))
    await ahead.close()
    expect(await ahead.commit()).toBeUndefined()
  })

  test('leaves no process behind, whoever took what', async () => {
    const ahead = aheadOf()
    ahead.begin(head)
    await ahead.treeOf(head)
    await new Promise(resolve => setTimeout(resolve, 100))
    await ahead.close()
    expect(childrenOf(process.pid).filter(command => command.includes('cat-file'))).toEqual([])
  })
})

/** Command lines of the child processes; Linux only, elsewhere none. */
function childrenOf(pid: number): string[] {
  try {
    const tasks = readdirSync(`/proc/${pid}/task`)
    const pids = tasks.flatMap(task => readFileSync(`/proc/${pid}/task/${task}/children`, 'utf8').split(' '))
    return pids.filter(Boolean).map(child => readFileSync(`/proc/${child}/cmdline`, 'utf8'))
  } catch {
    return []
  }
}
