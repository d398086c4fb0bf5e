import { expect, test } from '@jest/globals'
import fc from 'fast-check'
import { openCommit } from '../../src/git/commit-tree.ts'
import { type DiffEntry, parseRawDiff } from '../../src/git/listing.ts'
import { TreeListings } from '../../src/git/tree-listings.ts'
import { decodeName, encodeName } from '../../src/model/path.ts'
import { diffTrees } from '../../src/tree/changes.ts'
import { gitIn } from './range/scene.ts'
import { cleanVariables, Sandbox } from './sandbox.ts'

const MODES = ['100644', '100755', '120000', '160000'] as const

interface Kept {
  readonly mode: (typeof MODES)[number]
  /** Of a submodule, a digit of its commit's id. */
  readonly content: string
}

type Files = ReadonlyMap<string, Kept>

const part = fc
  .oneof(
    fc.uint8Array({ min: 1, max: 255, minLength: 1, maxLength: 6 }),
    fc.constantFrom(
      'a',
      'A',
      'a\nb',
      '"q"',
      "it's",
      ' ',
      ':x',
      ':100644 100644 1 1 M',
      'R100',
      '-n',
      '\\',
      'tab\t',
      '\r',
    ),
  )
  .map(some => (typeof some === 'string' ? some : decodeName(some.filter(byte => byte !== 0x2f))))
  // Git refuses every disguise of `.git`.
  .filter(name => name !== '' && !/^\.*$|git/i.test(name))
const path = fc.array(part, { minLength: 1, maxLength: 3 }).map(parts => parts.join('/'))
const kept: fc.Arbitrary<Kept> = fc.record({
  mode: fc.constantFrom(...MODES),
  content: fc.constantFrom('1', '2', '3', 'a\nb\nc\nd\n', 'a\nb\nc\ne\n'),
})
const files = fc.array(fc.tuple(path, kept), { maxLength: 8 }).map(some => new Map(some))

/** What is left of the first tree, as it was or changed, and the second one's own. */
const pair = fc
  .tuple(files, files, fc.array(fc.constantFrom('keep', 'drop', 'mode', 'content'), { minLength: 8 }))
  .map(([before, more, fates]): [Files, Files] => {
    const after = new Map(more)
    for (const [at, [name, file]] of [...before].entries()) {
      const fate = fates[at]
      if (fate === 'keep') after.set(name, file)
      if (fate === 'mode') after.set(name, { ...file, mode: MODES[(MODES.indexOf(file.mode) + 1) % 4] ?? '100644' })
      if (fate === 'content') after.set(name, { ...file, content: `${file.content}9` })
    }
    return [withoutParents(before), withoutParents(after)]
  })

/** A name cannot be both a file and a directory. */
function withoutParents(some: Files): Files {
  return new Map([...some].filter(([name]) => ![...some.keys()].some(other => other.startsWith(`${name}/`))))
}

function commitOf(sandbox: Sandbox, tree: Files): string {
  const quoted = (name: string) =>
    Array.from(encodeName(name), byte => `\\${byte.toString(8).padStart(3, '0')}`).join('')
  const lines = Array.from(tree, ([name, { mode, content }]) =>
    mode === '160000'
      ? `M 160000 ${(content.charCodeAt(0) % 10).toString().repeat(39)}1 "${quoted(name)}"\n`
      : `M ${mode} inline "${quoted(name)}"\ndata ${content.length}\n${content}\n`,
  )
  const head = 'commit refs/heads/any\ncommitter T <t@example.org> 1 +0000\ndata 1\nx\ndeleteall\n'
  sandbox.gitBytes(['fast-import', '--quiet', '--force'], `${head}${lines.join('')}\n`)
  return sandbox.git('rev-parse', 'any')
}

const kind = (mode: string) => mode.slice(0, 3)

test('any two trees: what changed is what git says, whatever the names, kinds and modes', async () => {
  const sandbox = Sandbox.init()
  const seen = new Set<string>()
  const compare = async ([before, after]: [Files, Files]) => {
    const [from, to] = [commitOf(sandbox, before), commitOf(sandbox, after)]
    const args = ['diff-tree', '-r', '-z', '--raw', '--no-renames', from, to]
    const said = parseRawDiff(sandbox.gitBytes(args))
    const named = (...letters: string[]) =>
      said.filter(({ status }) => letters.includes(status)).map(({ path: at }) => at)
    for (const { status } of said) seen.add(status)
    expect([...named('A'), ...named('D'), ...named('M', 'T')].sort()).toEqual(expectedChanges(before, after))
    const inherited = cleanVariables()
    const [base, head] = [
      await openCommit(sandbox.path, from, { inherited }),
      await openCommit(sandbox.path, to, { inherited }),
    ]
    const { added, deleted, modified, renames } = await diffTrees(base, head)
    await Promise.all([base.close(), head.close()])
    expect([...added, ...renames.values()].sort()).toEqual(named('A').sort())
    expect([...deleted, ...renames.keys()].sort()).toEqual(named('D').sort())
    expect([...modified].sort()).toEqual(
      said
        .filter(isModified)
        .map(({ path: at }) => at)
        .sort(),
    )
    if (renames.size > 0) seen.add('R')
    expect(await listedAfter(sandbox, [from, to])).toEqual(await listedAfter(sandbox, [to]))

    /** That a file may be executed now is no change of it. */
    function isModified({ status, mode, id, path: at }: DiffEntry): boolean {
      if (status !== 'M' && status !== 'T') return false
      return base.id(at) !== id || kind(mode) !== kind(before.get(at)?.mode ?? '')
    }
  }
  await fc.assert(fc.asyncProperty(pair, compare), { numRuns: Number(process.env['RUNS'] ?? 25) })
  expect([...seen].sort()).toEqual(['A', 'D', 'M', 'R', 'T'])
}, 240_000)

/** What is in the last of some commits, in order, to one who has listed those before it. */
async function listedAfter(sandbox: Sandbox, shas: readonly string[]): Promise<string[]> {
  const listings = new TreeListings(gitIn(sandbox))
  const listed = await Promise.all(shas.map(sha => listings.of(sha)))
  return Array.from(listed.at(-1)?.values() ?? [], ({ mode, id, path: at }) => `${mode} ${id} ${at}`)
}

/** By the generator's own knowledge. */
function expectedChanges(before: Files, after: Files): string[] {
  const names = new Set([...before.keys(), ...after.keys()])
  const text = (file: Kept | undefined) => file && JSON.stringify([file.mode, idText(file)])
  return [...names].filter(name => text(before.get(name)) !== text(after.get(name))).sort()
}

function idText({ mode, content }: Kept): string {
  return mode === '160000' ? String(content.charCodeAt(0) % 10) : content
}
