import { describe, expect, test } from '@jest/globals'
import { type CheckOptions, check } from '../../src/check.ts'
import type { Report } from '../../src/model/report.ts'
import { formatBaseline, parseBaseline } from '../../src/suppress/baseline.ts'
import { type MemoryFile, memoryTree } from '../../src/tree/memory-tree.ts'

type Files = Readonly<Record<string, MemoryFile>>

function judge(head: Files, base?: Files, more: Partial<CheckOptions> = {}): Promise<Report> {
  return check({ head: memoryTree(head), ...(base && { base: memoryTree(base) }), ...more })
}

/** `severity rule path:line`, with what suppresses it in parentheses. */
function shown({ findings }: Report): string[] {
  return findings.map(({ severity, rule, path, line, suppressed }) => {
    const mark = suppressed ? ` (${[suppressed.kind, suppressed.reason].filter(Boolean).join(': ')})` : ''
    return `${severity} ${rule} ${path}:${line}${mark}`
  })
}

/** The baseline of everything that is found in a tree, read from `baseline.json`. */
async function baselineOf(files: Files) {
  const { findings } = await judge(files)
  return parseBaseline(formatBaseline(findings), 'baseline.json')
}

const gone = "require __DIR__ . '/gone.php';"

describe('ignore comments', () => {
  test('what one covers stays in the report and does not count', async () => {
    const report = await judge({
      'a.php': `<?php\n// deploy-guard-ignore-next-line missing-require -- made later\n${gone}\n`,
    })
    expect(shown(report)).toEqual(['error missing-require a.php:3 (inline: made later)'])
    expect(report).toMatchObject({ result: 'passed', summary: { errors: 0, suppressed: 1 } })
  })

  test('a statement over several lines is met by any of them', async () => {
    const report = await judge({
      'a.php': "<?php\nrequire __DIR__\n  . '/gone' // deploy-guard-ignore-line missing-require\n  . '.php';\n",
    })
    expect(shown(report)).toEqual(['error missing-require a.php:2 (inline)'])
  })

  test('in a template, and in a file that is no PHP file by its name', async () => {
    const files = {
      'page.phtml': `<p>\n<!-- deploy-guard-ignore-next-line missing-include -->\n<?php include __DIR__ . '/gone.php' ?>\n`,
      'x.phpp': '<?php\n# deploy-guard-ignore-file suspicious-extension\n',
    }
    expect(shown(await judge(files))).toEqual([
      'error missing-include page.phtml:3 (inline)',
      'error suspicious-extension x.phpp:1 (inline)',
    ])
  })

  test('from someone who may not decide they count only in files that stay as the base has them', async () => {
    const ignored = `<?php\n// deploy-guard-ignore-next-line missing-require -- known\n${gone}\n`
    const asStranger = { ignoresFrom: 'base' as const }
    const before = { 'a.php': ignored, 'gone.php': '<?php' }
    expect(shown(await judge({ 'a.php': ignored }, before, asStranger))).toEqual([
      'error missing-require a.php:3 (inline: known)',
    ])
    const moved = await judge({ 'b/a.php': ignored, 'b/c.php': '' }, { ...before, 'b/gone.php': '' }, asStranger)
    expect(shown(moved)).toEqual(['error missing-require b/a.php:3 (inline: known)'])
    const edited = { 'a.php': `${ignored}// more\n` }
    expect(shown(await judge(edited, before, asStranger))).toEqual(['error missing-require a.php:3'])
    expect(shown(await judge(edited, before))).toEqual(['error missing-require a.php:3 (inline: known)'])
    expect(shown(await judge({ 'a.php': ignored }, undefined, asStranger))).toEqual(['error missing-require a.php:3'])
  })

  test('they count for nothing when the settings say so, and nobody complains of them', async () => {
    const files = { 'a.php': `<?php\n${gone} // deploy-guard-ignore-line missing-require, missing-include\n` }
    const report = await judge(files, undefined, { settings: { inlineIgnores: false } })
    expect(shown(report)).toEqual(['error missing-require a.php:2'])
  })

  test('a change that breaks an ignored line is not reported', async () => {
    const line = '<?php // deploy-guard-ignore-file missing-require\nrequire __DIR__ . "/b.php";'
    const report = await judge({ 'a.php': line }, { 'a.php': line, 'b.php': '' })
    expect(shown(report)).toEqual(['error missing-require a.php:2 (inline)'])
    expect(report.result).toBe('passed')
  })
})

describe('a comment that is of no use', () => {
  const idle = '<?php\n// deploy-guard-ignore-next-line missing-require -- was broken\necho 1;\n'

  test('is a notice', async () => {
    const report = await judge({ 'a.php': idle })
    expect(shown(report)).toEqual(['notice unused-suppression a.php:2'])
    expect(report.findings[0]).toMatchObject({
      message: 'This comment ignores missing-require, which finds nothing on line 3. It can go.',
      snippet: '// deploy-guard-ignore-next-line missing-require -- was broken',
      column: 1,
    })
    expect(report.result).toBe('passed')
  })

  test.each([
    ['names no rule', '<?php // deploy-guard-ignore-line -- why', 'This comment names no rule'],
    ['names a rule that does not exist', '<?php // deploy-guard-ignore-file missing-requires', 'there is no such rule'],
  ])('or %s', async (_, source, message) => {
    const { findings } = await judge({ 'a.php': source })
    expect(findings.map(finding => finding.message)).toEqual([expect.stringContaining(message)])
  })

  test.each<[string, string, Partial<CheckOptions>]>([
    ['of a rule that is off', idle, { settings: { rules: { 'missing-require': 'off' } } }],
    ['when the rule about it is off', idle, { settings: { rules: { 'unused-suppression': 'off' } } }],
    ['in a file that could not be read whole', `${idle}include $x; if (`, {}],
  ])('not: %s', async (_, source, more) => {
    expect(shown(await judge({ 'a.php': source }, undefined, more))).toEqual([])
  })

  test('it can be ignored itself', async () => {
    const report = await judge({ 'a.php': `${idle}// deploy-guard-ignore-file unused-suppression -- kept\n` })
    expect(shown(report)).toEqual(['notice unused-suppression a.php:2 (inline: kept)'])
  })

  test('a comparison tells only of those that it made so', async () => {
    const before = { 'a.php': idle, 'b.php': `<?php\n${gone} // deploy-guard-ignore-line missing-require\n` }
    const after = { ...before, 'gone.php': '' }
    const report = await judge(after, before)
    expect(shown(report)).toEqual(['notice unused-suppression b.php:2'])
    expect(report.findings[0]?.cause).toBeUndefined()
    expect(shown(await judge({ ...before, 'c.css': '' }, before))).toEqual([])
  })
})

describe('the baseline', () => {
  const old: Files = {
    'a/x.php': `<?php\n${gone}\n${gone}\n`,
    'a/y.php': "<?php\ninclude __DIR__ . '/lost.php';\n// one\n// two\n// three\n",
    'index.php': '<?php echo 1;',
  }

  test('covers what is known: the rest is as clean as before', async () => {
    const report = await judge(old, undefined, { baseline: await baselineOf(old) })
    expect(shown(report)).toEqual([
      'error missing-require a/x.php:2 (baseline)',
      'error missing-require a/x.php:3 (baseline)',
      'error missing-include a/y.php:2 (baseline)',
    ])
    expect(report).toMatchObject({ result: 'passed', summary: { errors: 0, suppressed: 3 } })
  })

  test('lines above move nothing, a new fault is seen, also one that is equal to an old one', async () => {
    const baseline = await baselineOf(old)
    const more = { ...old, 'a/x.php': `<?php\n\n\n${gone}\n${gone}\n${gone}\n`, 'b.php': `<?php ${gone}` }
    const open = (report: Report) => shown(report).filter(line => !line.includes('('))
    const expected = ['error missing-require a/x.php:6', 'error missing-require b.php:1']
    expect(open(await judge(more, undefined, { baseline }))).toEqual(expected)
    expect(open(await judge(more, old, { baseline }))).toEqual(expected)
  })

  test('what was mended is a notice at its line of the baseline', async () => {
    const baseline = await baselineOf(old)
    const text = formatBaseline(baseline.entries)
    const mended = { ...old, 'a/lost.php': '', 'baseline.json': text }
    const expected = ['notice unused-suppression baseline.json:6']
    const open = (report: Report) => shown(report).filter(line => !line.includes('('))
    const report = await judge(mended, undefined, { baseline })
    expect(open(report)).toEqual(expected)
    expect(report.findings.at(-1)).toMatchObject({
      snippet: text.split('\n')[5],
      message: expect.stringContaining('missing-include in a/y.php'),
    })
    expect(open(await judge(mended, { ...old, 'baseline.json': text }, { baseline }))).toEqual(expected)
    expect(open(await judge({ ...mended, 'c.css': '' }, mended, { baseline }))).toEqual([])
  })

  test('a baseline that is no file of the tree is named all the same', async () => {
    const { entries } = await baselineOf(old)
    const report = await judge({ 'a.php': '<?php' }, undefined, { baseline: { file: '/elsewhere/b.json', entries } })
    expect(new Set(shown(report))).toEqual(new Set(['notice unused-suppression b.json:1']))
  })

  test.each<[string, Partial<CheckOptions>]>([
    ['the rule is off', { settings: { rules: { 'missing-include': 'off' } } }],
    ['the file was left out', { settings: { exclude: ['a/y.php'] } }],
    ['another directory was asked for', { paths: ['index.php'] }],
  ])('an entry is not of no use because %s', async (_, more) => {
    const report = await judge(old, undefined, { ...more, baseline: await baselineOf(old) })
    expect(shown(report).filter(line => line.includes('unused'))).toEqual([])
  })

  describe('a folder that moved stays green', () => {
    const moved = {
      'src/deep/a/x.php': String(old['a/x.php']),
      'src/deep/a/y.php': String(old['a/y.php']),
      'index.php': '',
    }

    test.each<[string, Files | undefined]>([
      ['in all of it', undefined],
      ['in the comparison that moved it', old],
    ])('%s', async (_, base) => {
      const report = await judge(moved, base, { baseline: await baselineOf(old) })
      expect(report.result).toBe('passed')
      expect(shown(report).filter(line => !line.includes('(baseline)'))).toEqual([])
    })

    test('a file that was renamed too is followed where the comparison knows of it', async () => {
      const renamed = {
        'index.php': String(old['index.php']),
        'a/x.php': String(old['a/x.php']),
        'b/z.php': String(old['a/y.php']),
      }
      const again = { ...renamed, 'b/z.php': `${renamed['b/z.php']}include __DIR__ . '/new.php';\n` }
      const report = await judge(again, old, { baseline: await baselineOf(old) })
      expect(shown(report)).toEqual(['error missing-include b/z.php:6'])
    })

    test('but a copy is new', async () => {
      const report = await judge({ ...old, ...moved }, undefined, { baseline: await baselineOf(old) })
      expect(report.summary).toMatchObject({ errors: 3, suppressed: 3 })
    })
  })
})
