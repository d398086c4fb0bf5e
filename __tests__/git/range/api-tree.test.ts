import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import { openCommit } from '../../../src/git/commit-tree.ts'
import { parseTreeListing } from '../../../src/git/listing.ts'
import { createApi } from '../../../src/git/range/api-client.ts'
import { apiTreeSource } from '../../../src/git/range/api-source.ts'
import { mendNames, parseApiTree } from '../../../src/git/range/tree-listing.ts'
import type { FileTree } from '../../../src/model/file-tree.ts'
import { toRepoPath } from '../../../src/model/path.ts'
import { blobId } from '../../../src/tree/blob-id.ts'
import { cleanVariables, Sandbox } from '../sandbox.ts'
import { type Answer, FakeGithub, honestRoutes, type Route } from './fake-github.ts'
import { checkoutOf, gitIn } from './scene.ts'

const inherited = cleanVariables()

/** Two commits that differ in every way a path can; the clone has the second one only. */
function twoCommits(format: 'sha1' | 'sha256' = 'sha1') {
  const origin = Sandbox.init({ args: [`--object-format=${format}`] })
  const inner = Sandbox.init({ args: [`--object-format=${format}`] })
  inner.write({ x: '' }).commit()
  origin.write({
    'kept.php': 'same',
    'moved/from.php': 'moved',
    'changed.php': 'old',
    'gone/ä b\n"q".php': 'gone',
    'link.php': { symlink: 'kept.php' },
    'run.sh': '#!/bin/sh\n',
    '.gitignore': 'generated/\n*.local.php\n',
    'sub/.gitignore': '!important.local.php\n',
    'image.png': Uint8Array.of(0, 255, 13, 10),
    'bytes.php': Uint8Array.of(0xff, 0xfe, 0, 0x80),
    'empty.php': '',
  })
  origin.git('update-index', '--add', '--cacheinfo', `160000,${inner.git('rev-parse', 'HEAD')},module`)
  origin.git('add', '-A', '-f', '--', ':!module')
  origin.git('update-index', '--chmod=+x', 'run.sh')
  origin.git('commit', '-q', '-m', 'base')
  const base = origin.git('rev-parse', 'HEAD')
  origin.git('mv', 'moved/from.php', 'to.php')
  origin.git('rm', '-q', '-f', 'gone/ä b\n"q".php', 'image.png', 'link.php', 'bytes.php')
  origin.write({ 'changed.php': 'new', '.gitignore': '', 'link.php': { symlink: 'to.php' } })
  const head = origin.commit('head')
  const clone = checkoutOf(origin, 'refs/heads/main', { format })
  return { origin, base, head, clone }
}

async function source(clone: Sandbox, sides: { sha: string; reference: string }, routes: readonly Route[]) {
  const fake = await FakeGithub.start(routes)
  const api = createApi({ fetch, baseUrl: fake.url, repository: 'o/r', retryDelayMs: 1, timeoutMs: 3000 })
  if (api === undefined) throw new Error('no client')
  return { fake, made: await apiTreeSource(gitIn(clone), api, sides) }
}

/** All that a tree says, and every byte. */
async function whole(tree: FileTree): Promise<object> {
  const entries = [...tree.paths].sort().map(async path => {
    const entry = tree.entry(path)
    const bytes = entry.kind === 'submodule' ? null : Buffer.from(await tree.read(path)).toString('hex')
    return [path, tree.id(path), entry, bytes]
  })
  const absent = ['generated/x.php', 'a.local.php', 'sub/important.local.php', 'never.php'].map(toRepoPath)
  return { entries: await Promise.all(entries), absences: absent.map(path => tree.absence(path)) }
}

describe('over git and over the API: the same tree', () => {
  test.each(['sha1', 'sha256'] as const)('%s', async format => {
    const { origin, base, head, clone } = twoCommits(format)
    const { fake, made } = await source(clone, { sha: base, reference: head }, honestRoutes(origin))
    if (typeof made === 'string') throw new Error(made)
    const reference = await openCommit(clone.path, head, { inherited })
    const overApi = await made.open(reference)
    const overGit = await openCommit(origin.path, base, { inherited })
    expect(await whole(overApi)).toEqual(await whole(overGit))
    const blobs = fake.asked.filter(path => path.startsWith('git/blobs/'))
    expect(blobs).toHaveLength(6)
    expect(new Set(blobs).size).toBe(6)
    await Promise.all([reference.close(), overGit.close()])
  })

  test('unchanged and moved files are not asked for, whatever their number', async () => {
    const origin = Sandbox.init()
    const files = Object.fromEntries(Array.from({ length: 500 }, (_, at) => [`a/${at}.php`, `${at}`]))
    const base = origin.write(files).commit()
    origin.git('mv', 'a', 'b')
    const head = origin.write({ 'c.php': 'new' }).commit()
    const clone = checkoutOf(origin, 'refs/heads/main')
    const { fake, made } = await source(clone, { sha: base, reference: head }, honestRoutes(origin))
    expect(made).toMatchObject({ kind: 'api-tree', sha: base })
    expect(fake.asked).toEqual([`git/trees/${base}?recursive=1`])
  })
})

describe('a tree that cannot be trusted is not used', () => {
  const blob: Route = [
    /^git\/blobs/,
    { body: { encoding: 'base64', content: Buffer.from('other').toString('base64') } },
  ]

  test.each<[string, Answer, RegExp]>([
    ['truncated', { body: { truncated: true, tree: [] } }, /cut off/],
    ['without a word on truncation', { body: { tree: [] } }, /cut off/],
    ['no list', { body: { truncated: false, tree: {} } }, /not a tree/],
    [
      'an entry without a mode',
      { body: { truncated: false, tree: [{ path: 'a', type: 'blob', sha: '1'.repeat(40) }] } },
      /cannot be understood/,
    ],
    [
      'a path that leaves the root',
      { body: { truncated: false, tree: [item({ path: '../a' })] } },
      /cannot be understood/,
    ],
    ['a kind of its own', { body: { truncated: false, tree: [item({ type: 'thing' })] } }, /cannot be understood/],
    ['other bytes than those of the id', { body: { truncated: false, tree: [item({})] } }, /another file/],
    ['garbage', { text: 'x' }, /not JSON/],
    ['403', { status: 403 }, /403/],
    ['404', { status: 404 }, /404/],
    ['500', { status: 500 }, /500 twice/],
    ['a server that hangs', 'hang', /did not answer/],
  ])('%s', async (_, answer, why) => {
    const { clone, head } = twoCommits()
    const { made } = await source(clone, { sha: '5'.repeat(40), reference: head }, [[/^git\/trees/, answer], blob])
    expect(made).toEqual(expect.stringMatching(why))
  })

  test('too many changed files', async () => {
    const { clone, head } = twoCommits()
    const tree = Array.from({ length: 401 }, (_, at) => item({ path: `${at}.php`, sha: blobId(Buffer.from(`${at}`)) }))
    const { fake, made } = await source(clone, { sha: '5'.repeat(40), reference: head }, [
      [/^git\/trees/, { body: { truncated: false, tree } }],
    ])
    expect(made).toMatch(/401 files differ/)
    expect(fake.asked).toHaveLength(1)
  })

  test('parsing never throws', () => {
    const odd = fc.oneof(fc.anything(), fc.constantFrom('100644', 'blob', 'a/b', '1'.repeat(40), 'commit', '160000'))
    const items = fc.array(fc.record({ path: odd, mode: odd, type: odd, sha: odd, size: odd }, { requiredKeys: [] }))
    fc.assert(
      fc.property(fc.oneof(fc.anything(), fc.record({ truncated: fc.constant(false), tree: items })), body => {
        expect(['string', 'object']).toContain(typeof parseApiTree(body))
      }),
    )
  })
})

function item(rest: object): object {
  return { path: 'a.php', mode: '100644', type: 'blob', sha: '1'.repeat(40), size: 5, ...rest }
}

test('a name that is not UTF-8 is found again by its blob', () => {
  const head = parseTreeListing(
    Buffer.concat([Buffer.from(`100644 blob ${'1'.repeat(40)}\t`), Buffer.of(0x61, 0xff, 0)]),
  )
  const body = { truncated: false, tree: [item({ path: 'a\ufffd' }), item({ path: 'b\ufffd', sha: '2'.repeat(40) })] }
  const listed = parseApiTree(body)
  if (typeof listed === 'string') throw new Error(listed)
  expect(mendNames(listed, head).map(entry => entry.path)).toEqual(['a\udcff', 'b\ufffd'])
})
