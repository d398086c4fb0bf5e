import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import { visible } from '../../src/report/visible.ts'
import { hostileText } from './hostile-text.ts'

describe('visible', () => {
  test.each([
    ['a\tb\nc\rd', 'a\\tb\\nc\\rd'],
    ['\u001b[31m\u0000\u007f', '\\x1B[31m\\x00\\x7F'],
    ['\u0085\u009b', '\\u{85}\\u{9B}'],
    ['a\u202eb\u2066\u200f', 'a\\u{202E}b\\u{2066}\\u{200F}'],
    ['no\u00a0break, soft\u00adhyphen, \u200bzero', 'no\\u{A0}break, soft\\u{AD}hyphen, \\u{200B}zero'],
    ['wp\u200d-load\ufe0f', 'wp\\u{200D}-load\\u{FE0F}'],
    ['日\u200d\u200d日 日\ufe0f\ufe0f', '日\\u{200D}\\u{200D}日 日\ufe0f\\u{FE0F}'],
    ['\ud800 \udcff \uffff \u{e0041}', '\\u{D800} \\u{DCFF} \\u{FFFF} \\u{E0041}'],
  ])('%j is written out', (text, expected) => expect(visible(text)).toBe(expected))

  test.each([
    'plain',
    '日本語\u3000ファイル',
    'é e\u0301',
    '👩‍👩‍👧 ❤️',
    'C:\\dir',
    'می‌خواهم',
  ])('%j stays as it is', text => {
    expect(visible(text)).toBe(text)
  })

  test('leaves nothing that acts unseen, and is stable', () => {
    fc.assert(
      fc.property(hostileText, text => {
        const shown = visible(text)
        expect(shown).not.toMatch(/[\p{Cc}\p{Cs}\p{Zl}\p{Zp}\u202a-\u202e\u2066-\u2069\ufffe\uffff]/u)
        expect(visible(shown)).toBe(shown)
      }),
    )
  })
})
