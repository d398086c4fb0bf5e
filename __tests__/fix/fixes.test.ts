import { execFileSync } from 'node:child_process'
import { chmodSync, existsSync, readFileSync, statSync, symlinkSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import { check } from '../../src/check.ts'
import { applyEdits } from '../../src/fix/apply-edits.ts'
import { applyFixes } from '../../src/fix/apply-fixes.ts'
import { formatPatch } from '../../src/fix/format-patch.ts'
import { planFixes } from '../../src/fix/plan-fixes.ts'
import { openDirectory } from '../../src/git/open-directory.ts'
import type { Finding, Fix, TextEdit } from '../../src/model/finding.ts'
import { memoryTree } from '../../src/tree/memory-tree.ts'
import { finding } from '../cli/memory-io.ts'
import { Sandbox, temporaryFolder } from '../git/sandbox.ts'

const SLIP = "<?php\r\n// é👩\r\nrequire __DIR__ . '/lib/a.phpp'; // end"
const SITE = { 'index.php': SLIP, 'lib/a.php': '<?php\n', 'b.phpp': '<?php\n', 'c.php': "<?php require 'b.php';\n" }

function editOf(edit: Partial<TextEdit>, snippet: string): Finding {
  const { startLine: line = 1 } = edit
  const whole = { path: 'a.php', startLine: 1, startColumn: 1, endLine: line, endColumn: 1, text: '', ...edit }
  const fix: Fix = { kind: 'edit', title: 'Write it', safe: true, edits: [whole] }
  return finding({ path: 'a.php', line, endLine: line, snippet, fixes: [fix] })
}

function renameOf(from: string, to: string, safe = true): Finding {
  return finding({
    path: from,
    snippet: '',
    fixes: [{ kind: 'rename', title: `To ${to}`, safe, rename: { from, to } }],
  })
}

function item(edit: Partial<TextEdit>, snippet: string) {
  const one = editOf(edit, snippet)
  const [fix] = one.fixes
  if (fix?.kind !== 'edit') throw new Error('not an edit')
  return { finding: one, fix }
}

describe('edits of one text', () => {
  test('from the end backwards, each once', () => {
    const text = '\uFEFFabc\r\nde👩f\rghi'
    const outcome = applyEdits(text, [
      item({ startColumn: 1, endColumn: 2, text: 'XY' }, 'abc'),
      item({ startLine: 2, startColumn: 3, endLine: 2, endColumn: 5, text: '' }, 'de👩f'),
      item({ startLine: 3, startColumn: 4, endLine: 3, endColumn: 4, text: '!' }, 'ghi'),
      item({ startLine: 3, startColumn: 4, endLine: 3, endColumn: 4, text: '!' }, 'ghi'),
    ])
    expect(outcome).toMatchObject({ text: '\uFEFFXYbc\r\ndef\rghi!', refused: [] })
  })

  test('what clashes, and what is no longer there, is left alone', () => {
    const outcome = applyEdits('abc\n', [
      item({ startColumn: 1, endColumn: 3, text: 'X' }, 'abc'),
      item({ startColumn: 2, endColumn: 4, text: 'Y' }, 'abc'),
      item({ startColumn: 1, endColumn: 2, text: 'Z' }, 'abd'),
      item({ startLine: 7, startColumn: 1, endLine: 7, endColumn: 1 }, ''),
      item({ startColumn: 4, endColumn: 9 }, 'abc'),
    ])
    expect(outcome.text).toBe('Xc\n')
    expect(outcome.refused.map(({ why }) => why)).toEqual([
      'another fix changes the same place',
      'the file is no longer what was checked',
      'the file is no longer what was checked',
      'the file is no longer what was checked',
    ])
  })

  test('never throws, and changes nothing that it refuses', () => {
    const position = fc.integer({ min: -2, max: 9 })
    const edits = fc.array(fc.tuple(position, position, position, position, fc.string()), { maxLength: 5 })
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom('a', '\n', '\r', '👩') }), edits, (text, all) => {
        const items = all.map(([startLine, startColumn, endLine, endColumn, put]) =>
          item({ startLine, startColumn, endLine, endColumn, text: put }, ''),
        )
        const { text: after, applied, refused } = applyEdits(text, items)
        expect(applied.length + refused.length).toBe(items.length)
        if (applied.length === 0) expect(after).toBe(text)
      }),
    )
  })
})

describe('a plan', () => {
  test('takes the first certain fix of what nothing suppresses', async () => {
    const tree = memoryTree({ 'a.phpp': '', 'b.phpp': '', 'c.phpp': '' })
    const suppressed = { ...renameOf('b.phpp', 'b.php'), suppressed: { kind: 'inline' as const } }
    const plan = await planFixes([renameOf('a.phpp', 'a.php'), suppressed, renameOf('c.phpp', 'c.php', false)], tree)
    expect(plan).toMatchObject({ changes: [], renames: [{ from: 'a.phpp', to: 'a.php' }], refused: [] })
  })

  test('refuses a name that is taken, twice wanted, or not there', async () => {
    const tree = memoryTree({ 'a.phpp': '', 'a.php': '', 'b.pph': '', 'b.phpp': '', 'c.phpp': '', 'c.php/d.php': '' })
    const wanted = [
      ['a.phpp', 'a.php'],
      ['b.pph', 'b.php'],
      ['b.phpp', 'b.php'],
      ['c.phpp', 'c.php'],
      ['gone.phpp', 'gone.php'],
    ] as const
    const { renames, refused } = await planFixes(
      wanted.map(([from, to]) => renameOf(from, to)),
      tree,
    )
    expect(renames).toEqual([{ from: 'b.pph', to: 'b.php' }])
    expect(refused.map(({ path }) => path)).toEqual(['a.phpp', 'b.phpp', 'c.phpp', 'gone.phpp'])
  })

  test('refuses what is not UTF-8: it would not come out as it was', async () => {
    const tree = memoryTree({ 'a.php': new Uint8Array([0x61, 0xff]) })
    const { changes, refused } = await planFixes([editOf({ endColumn: 2, text: 'b' }, 'aÿ')], tree)
    expect({ changes, refused }).toMatchObject({ changes: [], refused: [{ why: 'a.php cannot be read as UTF-8' }] })
  })
})

describe('on the disk', () => {
  async function judged() {
    const sandbox = Sandbox.init().write(SITE)
    const head = await openDirectory(sandbox.path)
    return { sandbox, head, report: await check({ head }) }
  }

  test('mends what is certain, and the next check is clean', async () => {
    const { sandbox, head, report } = await judged()
    chmodSync(join(sandbox.path, 'index.php'), 0o755)
    const outcome = await applyFixes(report, head)
    expect(outcome).toEqual({
      fixed: ['index.php:3: Write a.php for a.phpp', 'b.phpp:1: Rename it to b.php'],
      refused: [],
    })
    expect(readFileSync(join(sandbox.path, 'index.php'), 'utf8')).toBe(SLIP.replace('phpp', 'php'))
    expect(statSync(join(sandbox.path, 'index.php')).mode & 0o777).toBe(0o755)
    const { findings } = await check({ head: await openDirectory(sandbox.path) })
    expect(findings).toEqual([])
  })

  test('a file that changed since is left alone', async () => {
    const { sandbox, head, report } = await judged()
    const plan = await planFixes(report.findings, head)
    writeFileSync(join(sandbox.path, 'index.php'), `${SLIP}\n`)
    writeFileSync(join(sandbox.path, 'b.php'), 'new')
    const { applyPlan } = await import('../../src/fix/apply-fixes.ts')
    expect(await applyPlan(plan, head.root)).toEqual({
      fixed: [],
      refused: [
        'index.php:3: Write a.php for a.phpp: it has changed since it was checked',
        'b.phpp:1: Rename it to b.php: b.php is there already',
      ],
    })
    expect(readFileSync(join(sandbox.path, 'b.php'), 'utf8')).toBe('new')
  })

  test('a directory that became a link out of the tree is not followed', async () => {
    const outside = temporaryFolder()
    writeFileSync(join(outside, 'a.phpp'), '<?php')
    const root = temporaryFolder()
    symlinkSync(outside, join(root, 'lib'))
    const head = Object.assign(memoryTree({ 'lib/a.phpp': '<?php' }), { root })
    const { refused } = await applyFixes({ findings: [renameOf('lib/a.phpp', 'lib/a.php')] }, head)
    expect(refused).toEqual([expect.stringMatching(/outside of the directory$/)])
    expect(existsSync(join(outside, 'a.phpp'))).toBe(true)
  })
})

describe('as a patch', () => {
  const lines = Array.from({ length: 30 }, (_, at) => `line ${at}`)

  test.each<[string, string, string]>([
    ['one line of many', lines.join('\n'), lines.join('\n').replace('line 15', 'Line 15')],
    [
      'two lines near each other',
      `${lines.join('\n')}\n`,
      `${lines.join('\n')}\n`.replace(/line (4|9|2\d)\b/g, 'Line $1'),
    ],
    ['the only line, without an end', 'a', 'b'],
    ['the last line', 'a\nb\n', 'a\nc\n'],
    ['CRLF', 'a\r\nb\r\n', 'a\r\nc\r\n'],
  ])('git applies it: %s', (_, before, after) => {
    const sandbox = Sandbox.init().write({ 'süb/a "b".php': before, 'old.phpp': 'x\n' })
    const rename = { from: 'old.phpp', to: 'new name.php' }
    const plan = { changes: [{ path: 'süb/a "b".php', before, after }], renames: [rename] }
    const patch = formatPatch(plan as unknown as Parameters<typeof formatPatch>[0])
    execFileSync('git', ['apply', '-'], { cwd: sandbox.path, input: patch })
    expect(readFileSync(join(sandbox.path, 'süb/a "b".php'), 'utf8')).toBe(after)
    expect(readFileSync(join(sandbox.path, 'new name.php'), 'utf8')).toBe('x\n')
  })

  test('a file that is edited and renamed', () => {
    const sandbox = Sandbox.init().write({ 'a.phpp': 'one\ntwo\n' })
    const plan = {
      changes: [{ path: 'a.phpp', before: 'one\ntwo\n', after: 'one\n2\n' }],
      renames: [{ from: 'a.phpp', to: 'a.php' }],
    }
    const patch = formatPatch(plan as unknown as Parameters<typeof formatPatch>[0])
    execFileSync('git', ['apply', '-'], { cwd: sandbox.path, input: patch })
    expect(readFileSync(join(sandbox.path, 'a.php'), 'utf8')).toBe('one\n2\n')
  })

  test('nothing to do is nothing to say', () => {
    expect(formatPatch({ changes: [], renames: [] })).toBe('')
  })
})
