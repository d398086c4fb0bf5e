import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import type { Cause, Finding } from '../../src/model/finding.ts'
import { groupFindings, leadOf, worstFirst } from '../../src/report/group-findings.ts'
import { groupMessage } from '../../src/report/group-phrases.ts'
import { finding, movedDirectory } from './nasty-report.ts'

function broken(cause: Cause, tried: string, over: Partial<Finding> = {}): Finding {
  return finding({ cause, target: { expression: 'x', tried: [tried] }, ...over })
}

const deleted = (path: string, over: Partial<Finding> = {}) => broken({ kind: 'target-deleted', path }, path, over)
const renamed = (path: string, movedTo: string) => broken({ kind: 'target-renamed', path, movedTo }, path)
const edited = (path: string) => broken({ kind: 'edited', path: 'index.php' }, path)

function messages(findings: readonly Finding[]): string[] {
  return groupFindings(findings).map(groupMessage)
}

describe('groups', () => {
  test('one moved directory is one group', () => {
    expect(messages(movedDirectory)).toEqual([
      '300 places in 120 files still point into lib/old/, which was renamed to lib/new/.',
    ])
  })

  test('one renamed file is named as a file', () => {
    expect(messages([renamed('a/b.php', 'c/b.php'), renamed('a/b.php', 'c/b.php')])).toEqual([
      '2 places in 1 file still need a/b.php, which was renamed to c/b.php.',
    ])
  })

  test('a directory moved deeper is the same directory for all its files', () => {
    const findings = [renamed('inc/a.php', 'lib/inc/a.php'), renamed('inc/x/b.php', 'lib/inc/x/b.php')]
    expect(messages(findings)).toHaveLength(1)
  })

  test('a deleted directory, with directories inside', () => {
    const findings = [deleted('lib/a.php'), deleted('lib/x/b.php'), deleted('lib/x/y/c.php')]
    expect(messages(findings)).toEqual(['3 places in 1 file still need 3 deleted files of lib/.'])
  })

  test('three deleted directories side by side are their parent; two, and files of the root, are not', () => {
    expect(messages([deleted('v/a/1.php'), deleted('v/b/2.php'), deleted('v/c/3.php')])).toHaveLength(1)
    expect(messages([deleted('v/a/1.php'), deleted('v/b/2.php')])).toHaveLength(2)
    expect(messages([deleted('1.php'), deleted('2.php'), deleted('3.php')])).toHaveLength(3)
  })

  test('a deleted file that two places need', () => {
    expect(messages([deleted('a.php'), deleted('a.php', { path: 'b.php' })])).toEqual([
      '2 places in 2 files still need a.php, which was deleted.',
    ])
  })

  test('one missing target, and one changed value', () => {
    const value: Cause = { kind: 'value-changed', path: 'config.php' }
    expect(messages([edited('x.php'), edited('y.php'), edited('x.php')])).toEqual([
      'gone.php is required here, and it does not exist (2 places in 1 file).',
      'gone.php is required here, and it does not exist.',
    ])
    expect(messages([broken(value, 'a.php'), broken(value, 'b.php')])).toEqual([
      '2 places in 1 file broke together: a part of their paths got another value in config.php.',
    ])
  })

  test('rules and severities are kept apart', () => {
    const findings = [
      deleted('a.php'),
      deleted('a.php', { severity: 'notice' }),
      deleted('a.php', { rule: 'missing-include' }),
    ]
    expect(groupFindings(findings).map(({ reason }) => reason.kind)).toEqual(['none', 'none', 'none'])
  })

  test('without a cause and a target findings stay single', () => {
    expect(groupFindings([finding(), finding()])).toHaveLength(2)
  })

  test('no finding is lost or doubled, and groups stand in the order of their first', () => {
    const path = fc.array(fc.constantFrom('a', 'b', 'c'), { minLength: 1, maxLength: 4 }).map(parts => parts.join('/'))
    const cause = fc.oneof(
      path.map(deleted),
      fc.tuple(path, path).map(([from, to]) => renamed(from, to)),
      path.map(edited),
    )
    fc.assert(
      fc.property(fc.array(cause), findings => {
        const groups = groupFindings(findings)
        const all = groups.flatMap(group => group.findings)
        expect(new Set(all)).toEqual(new Set(findings))
        expect(all).toHaveLength(findings.length)
        const firsts = groups.map(group => findings.indexOf(group.findings[0]))
        expect(firsts).toEqual(firsts.toSorted((one, other) => one - other))
      }),
    )
  })
})

describe('order', () => {
  const pages = (count: number) => ({ impact: { entryPoints: [], count, chain: [] } })

  test('the finding that breaks most pages speaks for its group', () => {
    const findings = [deleted('a.php'), deleted('a.php', { path: 'b.php', ...pages(9) }), deleted('a.php', pages(2))]
    expect(
      groupFindings(findings)
        .map(leadOf)
        .map(({ path }) => path),
    ).toEqual(['b.php'])
  })

  test('worst first: severity, then pages, then as given', () => {
    const findings = [
      finding({ path: 'n', severity: 'notice', ...pages(99) }),
      finding({ path: 'e1' }),
      finding({ path: 'w', severity: 'warning' }),
      finding({ path: 'e2', ...pages(3) }),
      finding({ path: 'e3' }),
    ]
    expect(worstFirst(groupFindings(findings)).map(group => group.findings[0].path)).toEqual([
      'e2',
      'e1',
      'e3',
      'w',
      'n',
    ])
  })
})
