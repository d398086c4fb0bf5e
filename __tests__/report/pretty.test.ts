import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import type { RenderOptions, Report } from '../../src/model/report.ts'
import { displayWidth } from '../../src/report/display-width.ts'
import { formatReport } from '../../src/report/formats.ts'
import { hostileTexts } from './hostile-text.ts'
import {
  cleanReport,
  finding,
  hostileReport,
  misnamed,
  movedDirectory,
  nastyReport,
  outage,
  plainOptions,
  reportOf,
} from './nasty-report.ts'

function render(report: Report, over: Partial<RenderOptions> = {}): string {
  return formatReport(report, 'pretty', { ...plainOptions, ...over })
}

describe('pretty', () => {
  test('a finding', () => {
    expect(render(reportOf([outage])).split('\n\n')[0]).toBe(
      `error[missing-require] wp-settings.php:142:1
  wp-includes/class-wp-locale.phpp is required here, and it does not exist.
      │
  142 │ require ABSPATH . WPINC . '/class-wp-locale.phpp';
      │ ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
      + require ABSPATH . WPINC . '/class-wp-locale.php';
         tried  wp-includes/class-wp-locale.phpp
  did you mean  wp-includes/class-wp-locale.php
       because  this change edited this file
        breaks  212 pages, such as index.php, wp-admin/index.php, wp-cron.php
     by way of  index.php → wp-blog-header.php → wp-load.php → wp-config.php →
                wp-settings.php
           see  wp-load.php:22:1 ABSPATH is defined here
           fix  Write '.php' for '.phpp'`,
    )
  })

  test('a rename shows the line that does it', () => {
    expect(render(reportOf([misnamed]))).toContain(
      "\n           run  git mv -- 'théme/mein header.phpp' 'théme/mein header.php'\n",
    )
  })

  test('a question that the message asks is not asked again', () => {
    const message = 'This line requires a.phpp, which does not exist. Did you mean a.php?'
    const asked = finding({ message, target: { expression: 'x', tried: ['a.phpp'], nearest: 'a.php' } })
    expect(render(reportOf([asked])).match(/did you mean/gi)).toHaveLength(1)
    const other = finding({ ...asked, target: { expression: 'x', tried: ['a.phpp'], nearest: 'b.php' } })
    expect(render(reportOf([other])).match(/did you mean/gi)).toHaveLength(2)
  })

  test('a group is one block with its first places', () => {
    const text = render(reportOf(movedDirectory), { width: 90 })
    expect(text.match(/^error/gm)).toHaveLength(1)
    expect(text).toContain('  300 places in 120 files still point into lib/old/, which was renamed to lib/new/.\n')
    expect(text).toContain('                pages/p005.php:7:1\n                and 294 more places\n')
  })

  test('a clean change still shows its counts', () => {
    expect(render(cleanReport, { width: 100 })).toBe(
      `✓ All clear: this change brings no missing or misnamed file.
  5,150 includes in 1,834 PHP files: 5,120 found, 9 optional, 1 in another case, 4 provided
  elsewhere, 2 outside the repository, 14 unknown
  7 changed files from 1f0e3dad99 (merge base with origin/main) to the working tree: the branch
  against where it left origin/main
  not counted: 12 there before this change
`,
    )
  })

  const { range: _, ...rangeless } = cleanReport
  const { base: __, ...baseless } = cleanReport.range ?? {
    head: { sha: '', source: 'index' },
    method: '',
    complete: true,
    notes: [],
  }

  const unread = { kind: 'unreadable', path: 'a.php', message: 'denied' } as const

  test.each<[string, Report, string]>([
    ['whole tree', { ...rangeless, scope: 'all' }, 'the whole tree was checked'],
    ['named files', { ...rangeless, scope: 'files' }, 'only the named files were checked'],
    ['nothing to compare with', { ...cleanReport, range: baseless }, 'the working tree was checked as a whole ('],
    [
      'staged files without a commit',
      { ...cleanReport, range: { ...baseless, head: { sha: '', source: 'index' }, method: '--staged' } },
      'the staged files were checked as a whole (--staged)',
    ],
    [
      'no way that says more than its head',
      { ...cleanReport, range: { ...baseless, method: 'the working tree' } },
      'the working tree was checked as a whole\n',
    ],
    ['skipped', { ...rangeless, result: 'skipped' }, '- Skipped: nothing was checked.\n'],
    [
      'failed by a problem',
      { ...nastyReport, findings: [], result: 'failed', summary: cleanReport.summary },
      'see the problems above',
    ],
    [
      'what could not be read is no all clear',
      { ...cleanReport, problems: [unread] },
      '✗ Not everything could be checked.\n',
    ],
    [
      'nor is it with warnings',
      { ...reportOf([finding({ severity: 'warning' })]), problems: [unread] },
      '✗ 1 warning, and not everything could be checked.\n',
    ],
    ['only warnings', reportOf([finding({ severity: 'warning' })]), '✓ Passed with 1 warning\n'],
    ['notes', { ...cleanReport, range: { ...baseless, notes: ['shallow clone'] } }, '\n  shallow clone\n'],
    [
      'suppressed',
      reportOf([finding({ suppressed: { kind: 'inline' } })]),
      '\n  not counted: 1 suppressed, 12 there before',
    ],
  ])('the totals say: %s', (_name, report, expected) => expect(render(report)).toContain(expected))

  test('how the comparison was found is left out where it says its head again', () => {
    const range = cleanReport.range && { ...cleanReport.range, method: 'the working tree' }
    expect(render({ ...cleanReport, ...(range && { range }) }, { width: 200 })).toMatch(/ to the working tree\n/)
  })

  test('no command is named that does not exist', () => {
    expect(render(reportOf([outage]))).not.toContain('--fix')
  })

  test('what is suppressed gets no block', () => {
    expect(render(reportOf([finding({ suppressed: { kind: 'inline' } })]))).toMatch(/^✓ All clear/)
  })

  test('color only adds styles', () => {
    const plain = render(nastyReport)
    const colored = render(nastyReport, { color: true })
    expect(plain).not.toContain('\u001b')
    expect(colored).toContain('\u001b[31m')
    // biome-ignore lint/suspicious/noControlCharactersInRegex: the styles are what is taken away
    expect(colored.replace(/\u001b\[\d+m/g, '')).toBe(plain)
  })

  test('links, where the terminal has them', () => {
    const text = render(reportOf([misnamed]), { hyperlinks: true, sourceUrl: 'file:///srv/' })
    expect(text).toContain(
      '\u001b]8;;file:///srv/th%C3%A9me/mein%20header.phpp#L1\u001b\\théme/mein header.phpp\u001b]8;;\u001b\\',
    )
    expect(render(reportOf([misnamed]), { sourceUrl: 'file:///srv/' })).not.toContain('\u001b')
  })

  test('fits the terminal: only a single word may be wider', () => {
    fc.assert(
      fc.property(fc.integer({ min: 20, max: 130 }), width => {
        for (const line of render(reportOf([outage, ...movedDirectory]), { width }).split('\n')) {
          const words = line.trim().replace(/ →$/, '').split(' ')
          if (words.length > 1 && !/^(?:error|warning)\[/.test(line))
            expect(displayWidth(line)).toBeLessThanOrEqual(width)
        }
      }),
      { numRuns: 40 },
    )
  })

  test('a width below 20 is taken as 20', () => {
    expect(render(reportOf([outage]), { width: 3 })).toBe(render(reportOf([outage]), { width: 20 }))
  })

  test('no name, snippet or message steers the terminal or starts a line of its own', () => {
    fc.assert(
      fc.property(hostileTexts, texts => {
        const report = hostileReport(texts)
        const text = render(report)
        expect(text).not.toMatch(/(?!\n)[\p{Cc}\p{Cs}\p{Zl}\p{Zp}\u202a-\u202e\u2066-\u2069]/u)
        const starts = text.split('\n').filter(line => !/^ {2}|^$/.test(line))
        expect(starts.every(line => /^(?:error\[missing-require\] |✗ \d|Not everything)/.test(line))).toBe(true)
      }),
      { numRuns: 50 },
    )
  })
})
