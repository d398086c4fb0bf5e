import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import { parsePrePush, resolvePrePush } from '../../../src/git/range/pre-push.ts'
import { Sandbox, temporaryFolder } from '../sandbox.ts'
import { gitIn } from './scene.ts'

const zeros = '0'.repeat(40)

describe('the lines of githooks(5)', () => {
  test.each([
    ['a b c'],
    ['refs/heads/a x refs/heads/a y'],
    [`${zeros} ${zeros} ${zeros}`],
    ['refs/heads/a'],
  ])('%j is refused', line => {
    expect(() => parsePrePush(line)).toThrow(expect.objectContaining({ code: 'bad-usage' }))
  })

  test('what is printed is read again', () => {
    const sha = fc.constantFrom(zeros, 'a1'.repeat(20), '0'.repeat(64), 'f'.repeat(64))
    const ref = fc.stringMatching(/^refs\/heads\/[a-z\u00e4/.-]{1,20}$/)
    const refs = fc.array(fc.record({ localRef: ref, localSha: sha, remoteRef: ref, remoteSha: sha }))
    fc.assert(
      fc.property(refs, fc.constantFrom('\n', '\r\n'), (pushed, end) => {
        const lines = pushed.map(p => `${p.localRef} ${p.localSha} ${p.remoteRef} ${p.remoteSha}${end}`)
        expect(parsePrePush(lines.join(''))).toEqual(pushed)
      }),
    )
  })
})

function cloned() {
  const origin = Sandbox.init()
  const shared = origin.write({ 'a.php': '0' }).commit()
  const clone = new Sandbox(`${temporaryFolder()}/clone`)
  origin.git('clone', '-q', origin.path, clone.path)
  clone.git('checkout', '-q', '-b', 'topic')
  const topic = clone.write({ 'b.php': '1' }).commit()
  return { origin, clone, shared, topic }
}

describe('what is pushed', () => {
  test('several refs, several ranges; the same two trees once; a deletion none', async () => {
    const { clone, shared, topic } = cloned()
    const stdin = [
      `refs/heads/topic ${topic} refs/heads/topic ${zeros}`,
      `refs/heads/topic ${topic} refs/heads/copy ${zeros}`,
      `refs/heads/main ${topic} refs/heads/main ${shared}`,
      `refs/heads/main ${shared} refs/heads/same ${zeros}`,
      `(delete) ${zeros} refs/heads/gone ${shared}`,
    ]
    const ranges = await resolvePrePush(gitIn(clone), `${stdin.join('\n')}\n`)
    expect(ranges.map(range => [range.kind, range.kind === 'skipped' ? '' : range.head.sha, range.method])).toEqual([
      ['compare', topic, '--pre-push, refs/heads/topic to refs/heads/topic'],
      ['compare', topic, '--pre-push, refs/heads/main to refs/heads/main'],
      ['unchanged', shared, '--pre-push, refs/heads/main to refs/heads/same'],
    ])
    expect(ranges.map(range => (range.kind === 'compare' ? range.base.sha : ''))).toEqual([shared, shared, ''])
  })

  test('an annotated tag is its commit', async () => {
    const { clone, shared, topic } = cloned()
    clone.git('tag', '-a', '-m', 'v', 'v1', topic)
    const line = `refs/tags/v1 ${clone.git('rev-parse', 'v1')} refs/tags/v1 ${zeros}`
    expect(await resolvePrePush(gitIn(clone), line)).toMatchObject([{ head: { sha: topic }, base: { sha: shared } }])
  })

  test('a new branch for another remote is compared with the default branch of that one', async () => {
    const { clone, shared, topic } = cloned()
    const fork = new Sandbox(`${temporaryFolder()}/fork`)
    clone.git('clone', '-q', '--bare', '.', fork.path)
    fork.git('update-ref', 'refs/heads/main', topic)
    clone.git('remote', 'add', 'fork', fork.path)
    clone.git('fetch', '-q', 'fork')
    const head = clone.write({ 'c.php': '' }).commit()
    const line = `refs/heads/topic ${head} refs/heads/new ${zeros}`
    const bases = ['fork', undefined, 'file:///elsewhere'].map(async remote => {
      const [range] = await resolvePrePush(gitIn(clone), line, { remote })
      return range?.kind === 'compare' ? range.base.sha : undefined
    })
    expect(await Promise.all(bases)).toEqual([topic, shared, shared])
  })

  test('only deletions, or nothing: skipped', async () => {
    const { clone, shared } = cloned()
    for (const stdin of ['', `(delete) ${zeros} refs/heads/gone ${shared}\n`]) {
      expect(await resolvePrePush(gitIn(clone), stdin)).toMatchObject([{ kind: 'skipped' }])
    }
  })

  test('a remote commit that is not here: everything, or an error', async () => {
    const { clone, topic } = cloned()
    const line = `refs/heads/topic ${topic} refs/heads/topic ${'1'.repeat(40)}`
    expect(await resolvePrePush(gitIn(clone), line)).toMatchObject([{ kind: 'all', complete: false }])
    await expect(resolvePrePush(gitIn(clone), line, { onUndetermined: 'fail' })).rejects.toMatchObject({
      code: 'range-undetermined',
    })
  })

  test('a local commit that is not here is an error, not a pass', async () => {
    const line = `refs/heads/topic ${'1'.repeat(40)} refs/heads/topic ${zeros}`
    await expect(resolvePrePush(gitIn(cloned().clone), line)).rejects.toMatchObject({ code: 'bad-ref' })
  })

  test('by a hook of git itself', async () => {
    const { clone, topic } = cloned()
    const out = `${temporaryFolder()}/lines`
    clone.write({ '.git/hooks/pre-push': `#!/bin/sh\ncat > '${out}'\n` })
    clone.git('update-index', '--refresh')
    const { chmodSync, readFileSync } = await import('node:fs')
    chmodSync(`${clone.path}/.git/hooks/pre-push`, 0o755)
    clone.git('push', '-q', 'origin', 'topic')
    const ranges = await resolvePrePush(gitIn(clone), readFileSync(out, 'utf8'))
    expect(ranges).toMatchObject([{ kind: 'compare', head: { sha: topic } }])
  })
})
