import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import type { IgnoreComment, Suppressible } from '../../src/model/suppression.ts'
import { commentsOf } from '../../src/php/scan/comments.ts'
import { ignoreOf, unusedIgnores } from '../../src/suppress/match-ignores.ts'
import { parseIgnores } from '../../src/suppress/parse-ignores.ts'

function ignoresIn(source: string): readonly IgnoreComment[] {
  return parseIgnores(commentsOf(Buffer.from(source).toString('latin1')))
}

/** `scope lines: rules -- reason`. */
function shown(source: string): string[] {
  return ignoresIn(source).map(({ scope, lines, rules, reason }) => {
    const where =
      lines === undefined ? '' : lines.first === lines.last ? ` ${lines.first}` : ` ${lines.first}-${lines.last}`
    return `${scope}${where}: ${rules.join('+')}${reason === undefined ? '' : ` -- ${reason}`}`
  })
}

describe('what is an ignore comment', () => {
  test.each([
    ['//', '<?php\n// deploy-guard-ignore-next-line missing-require\nx();', 'next-line 3: missing-require'],
    ['#', '<?php\n# deploy-guard-ignore-next-line missing-require\nx();', 'next-line 3: missing-require'],
    ['/* */', '<?php\n/* deploy-guard-ignore-next-line missing-require */\nx();', 'next-line 3: missing-require'],
    ['at the end of a line', '<?php\nx(); // deploy-guard-ignore-line a', 'line 2: a'],
    ['before a closing tag', '<?php x(); // deploy-guard-ignore-line a ?>\n', 'line 1: a'],
    ['HTML', '<p>\n<!-- deploy-guard-ignore-next-line a -->\n<?php x();', 'next-line 3: a'],
    ['HTML at the very start', '<!-- deploy-guard-ignore-file a -->', 'file: a'],
    ['Blade', '{{-- deploy-guard-ignore-next-line a --}}\n', 'next-line 2: a'],
    ['Twig', '{# deploy-guard-ignore-next-line a #}\n', 'next-line 2: a'],
    ['a doc comment', '<?php\n/**\n * Prose.\n * deploy-guard-ignore-file a, b -- why\n */', 'file: a+b -- why'],
    ['a comment over lines', '<?php\n/*\n deploy-guard-ignore-next-line a\n*/\nx();', 'next-line 5: a'],
    [
      'several rules and a reason',
      '<?php // deploy-guard-ignore-line a ,b,, a --  made -- later ',
      'line 1: a+b -- made -- later',
    ],
    ['a reason in HTML', '<!-- deploy-guard-ignore-line a -- größer -->', 'line 1: a -- größer'],
    ['a reason without rules', '<?php // deploy-guard-ignore-line -- why', 'line 1:  -- why'],
    ['no rule', '<?php // deploy-guard-ignore-line', 'line 1: '],
    ['old line ends', '<?php\r// deploy-guard-ignore-next-line a\rx();', 'next-line 3: a'],
    [
      'a separator of Unicode in the reason',
      '<?php // deploy-guard-ignore-line a -- b\u2028c',
      'line 1: a -- b\u2028c',
    ],
  ])('%s', (_, source, expected) => {
    expect(shown(source)).toEqual([expected])
  })

  test.each([
    ['a string', "<?php x('// deploy-guard-ignore-line a');"],
    ['a string with an interpolation', '<?php x("{$a[\'b\']} // deploy-guard-ignore-line a");'],
    ['a heredoc', '<?php x(<<<A\n// deploy-guard-ignore-line a\nA);'],
    ['a nowdoc', "<?php x(<<<'A'\n# deploy-guard-ignore-line a\nA);"],
    ['text of a page', '<p>\n// deploy-guard-ignore-line a\n</p>'],
    ['an attribute', "<?php\n#[A('// deploy-guard-ignore-line a')]\nfunction f() {}"],
    ['what follows __halt_compiler', '<?php __halt_compiler();\n// deploy-guard-ignore-line a'],
    ['prose about it', '<?php // use deploy-guard-ignore-line a'],
    ['another word', '<?php // deploy-guard-ignore-lines a\n// deploy-guard-ignore-line-all a'],
    ['another letter', '<?php // Deploy-Guard-Ignore-Line a'],
  ])('not: %s', (_, source) => {
    expect(shown(source)).toEqual([])
  })

  test('comments can be stacked: all mean the line below the last', () => {
    const source = `<?php
// deploy-guard-ignore-next-line a
# deploy-guard-ignore-next-line b -- why
// for the reason that is told here
x(); // a remark
// deploy-guard-ignore-next-line c

x();`
    expect(shown(source)).toEqual(['next-line 5: a', 'next-line 5: b -- why', 'next-line 7: c'])
  })

  test('never throws, and its lines are lines of the file', () => {
    const word = fc.constantFrom(
      '<?php ',
      '?>',
      '// ',
      '/*',
      '*/',
      '<!--',
      '-->',
      '"',
      "'",
      '{$',
      '}',
      '\n',
      '\r',
      'deploy-guard-ignore-next-line a',
      '<<<A\n',
      '\nA',
    )
    fc.assert(
      fc.property(fc.array(fc.oneof(word, fc.string()), { maxLength: 20 }), parts => {
        const source = parts.join('')
        const count = source.split(/\r\n|\r|\n/).length
        for (const { lines, span } of ignoresIn(source)) {
          expect(span.end.line).toBeLessThanOrEqual(count)
          if (lines) expect(lines.first).toBeLessThanOrEqual(count + 1)
        }
      }),
    )
  })

  test('a hostile comment costs no more than its length', () => {
    const spaces = ' '.repeat(200_000)
    const stack = '// deploy-guard-ignore-next-line a\n'.repeat(20_000)
    expect(shown(`<?php /*${spaces}deploy-guard-ignore-line${spaces}x${spaces}*/`)).toHaveLength(1)
    expect(shown(`<?php\n${stack}`).at(0)).toBe('next-line 20002: a')
  })
})

function finding(change: Partial<Suppressible> = {}): Suppressible {
  return { rule: 'missing-require', path: 'a.php', line: 4, endLine: 4, fingerprint: '1:a-b', ...change }
}

describe('what a comment covers', () => {
  const source = '<?php\n\n// deploy-guard-ignore-next-line missing-require, missing-include -- why\nx();\n'

  test.each<[string, Partial<Suppressible>, boolean]>([
    ['its line', {}, true],
    ['another rule that it names', { rule: 'missing-include' }, true],
    ['a rule that it does not name', { rule: 'case-mismatch' }, false],
    ['the line before', { line: 3, endLine: 3 }, false],
    ['the line after', { line: 5, endLine: 5 }, false],
    ['a statement that begins there', { line: 4, endLine: 9 }, true],
    ['a statement that ends there', { line: 2, endLine: 4 }, true],
  ])('%s', (_, change, covered) => {
    expect(ignoreOf(finding(change), ignoresIn(source))?.reason).toBe(covered ? 'why' : undefined)
  })

  test('a whole file', () => {
    expect(
      ignoreOf(finding({ line: 1, endLine: 1 }), ignoresIn('<?php\n\n# deploy-guard-ignore-file missing-require')),
    ).toBeDefined()
  })
})

describe('what is of no use', () => {
  function unused(source: string, findings: readonly Suppressible[], isJudged = (_rule: string) => true) {
    return unusedIgnores(ignoresIn(source), findings, isJudged).map(({ rules }) => rules)
  }
  const source = '<?php\n\n// deploy-guard-ignore-next-line missing-require, missing-include\nx();\n'

  test('each rule that finds nothing on the line', () => {
    expect(unused(source, [finding()])).toEqual([['missing-include']])
    expect(unused(source, [finding(), finding({ rule: 'missing-include' })])).toEqual([])
    expect(unused(source, [finding({ line: 5, endLine: 5 })])).toEqual([['missing-require', 'missing-include']])
  })

  test('of a rule that was not asked nothing is known', () => {
    expect(unused(source, [finding()], rule => rule !== 'missing-include')).toEqual([])
  })

  test('a comment that names no rule', () => {
    expect(unused('<?php // deploy-guard-ignore-line', [finding({ line: 1, endLine: 1 })])).toEqual([[]])
  })
})
