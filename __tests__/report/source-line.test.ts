import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import { displayWidth } from '../../src/report/display-width.ts'
import { layOutSource } from '../../src/report/source-line.ts'
import { hostileText } from './hostile-text.ts'

/** The part between `«` and `»` is the span. */
function laidOut(marked: string, width = 80, openEnded = false): string {
  const column = marked.indexOf('«') + 1
  const endColumn = marked.indexOf('»')
  const line = layOutSource(marked.replace(/[«»]/g, ''), { column, endColumn, openEnded }, width)
  return `${line.text}\n${line.marks}`
}

describe('the source line', () => {
  test.each([
    ['plain', "«require 'a';» //", "require 'a'; //\n^^^^^^^^^^^^"],
    ['tabs are four columns', "\t«require\t'a'»;", "    require    'a';\n    ^^^^^^^^^^^^^^"],
    ['wide characters take two', "$日 = «'本'»;", "$日 = '本';\n      ^^^^"],
    ['an emoji made of several', '/*👩‍👩‍👧*/ «x»', '/*👩‍👩‍👧*/ x\n       ^'],
    ['a combining mark takes none', '$e\u0301 = «x»', '$e\u0301 = x\n     ^'],
    ['controls are written out', 'a\u001b[0m «b\u202e»', 'a\\x1B[0m b\\u{202E}\n         ^^^^^^^^^'],
    ['an empty span still has a mark', 'a«»bc', 'abc\n ^'],
    ['a span behind the end', 'abc«»', 'abc\n   ^'],
  ])('%s', (_, marked, expected) => expect(laidOut(marked)).toBe(expected))

  test('a long line is cut to what surrounds the span', () => {
    const marked = `${'a'.repeat(90)}«${'X'.repeat(9)}»${'b'.repeat(90)}`
    expect(laidOut(marked, 30)).toBe(`…${'a'.repeat(9)}XXXXXXXXX${'b'.repeat(9)}…\n          ^^^^^^^^^`)
  })

  test('a span wider than the terminal is cut, and the cut is underlined', () => {
    expect(laidOut(`a = «${'X'.repeat(90)}»`, 21)).toBe(`…${'X'.repeat(18)}…\n ${'^'.repeat(19)}`)
  })

  test('a span that goes on in the next lines is underlined to the end', () => {
    expect(laidOut('  «foo(»  ', 40, true)).toBe('  foo(\n  ^^^^…')
  })

  test('a minified line of megabytes is cut as well', () => {
    const column = 3_000_001
    const line = `${'日'.repeat(column - 1)}require 'x';${'b'.repeat(3_000_000)}`
    const { text, marks } = layOutSource(line, { column, endColumn: column + 11, openEnded: false }, 40)
    expect(text).toContain("日require 'x';bb")
    expect(marks.trim()).toBe('^'.repeat(11))
  })

  test('never wider than told, and the marks are below the span', () => {
    fc.assert(
      fc.property(
        fc.array(hostileText, { minLength: 3, maxLength: 3 }),
        fc.integer({ min: 20, max: 60 }),
        (parts, width) => {
          const [before = '', inside = '', after = ''] = parts
          const span = { column: before.length + 1, endColumn: before.length + inside.length + 1, openEnded: false }
          const { text, marks } = layOutSource(`${before}${inside}${after}`, span, width)
          expect(displayWidth(text)).toBeLessThanOrEqual(width)
          expect(marks.length).toBeLessThanOrEqual(width)
          expect(marks).toMatch(/^ *\^+$/)
        },
      ),
    )
  })
})
