import { execFileSync } from 'node:child_process'
import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import { displayName, encodeName, realName } from '../../src/model/path.ts'
import { openableName, toUri } from '../../src/report/real-name.ts'
import { renameCommand, shellQuote } from '../../src/report/shell-quote.ts'
import { hostileText } from './hostile-text.ts'

/** A name as the model keeps it: any characters, and U+DC80..U+DCFF for bytes that are not UTF-8. */
const name = fc
  .array(
    fc.oneof(
      hostileText,
      fc.integer({ min: 0xdc80, max: 0xdcff }).map(unit => String.fromCharCode(unit)),
    ),
  )
  .map(parts => parts.join('').replace(/[\ud800-\udbff](?![\udc00-\udfff])|\0/g, ''))
  .map(text => text.replace(/(?<![\ud800-\udbff])[\udc00-\udc7f\udd00-\udfff]/g, ''))
  .filter(text => text !== '')

describe('real names', () => {
  test('undo the spelling of reports', () => {
    fc.assert(fc.property(name, real => expect(realName(displayName(real))).toBe(real)))
  })

  test.each([
    ['a b/c#d?.php', 'a%20b/c%23d%3F.php'],
    ['th\u00e9me.php', 'th%C3%A9me.php'],
    ['\\xFF\\\\x.php', '%FF%5Cx.php'],
    ['x:y.php', 'x%3Ay.php'],
  ])('the URI of %s', (path, uri) => expect(toUri(path)).toBe(uri))

  test('a URI is plain, relative, and holds the bytes of the name', () => {
    fc.assert(
      fc.property(name, real => {
        const uri = toUri(displayName(real))
        expect(uri).toMatch(/^(?:[\w.~/-]|%[0-9A-F]{2})+$/)
        const bytes = uri.replace(/%(..)/g, (_, hex: string) => String.fromCharCode(Number.parseInt(hex, 16)))
        expect(Buffer.from(bytes, 'latin1')).toEqual(Buffer.from(encodeName(real)))
      }),
    )
  })

  test('what can be opened keeps its backslashes single; what cannot keeps the spelling', () => {
    expect(openableName('a\\\\b.php')).toBe('a\\b.php')
    expect(openableName('a\\\\b\\xFF.php')).toBe('a\\\\b\\xFF.php')
  })
})

describe('shell quoting', () => {
  test.each([
    ['plain/name-1.php', 'plain/name-1.php'],
    ["it's here.php", "'it'\\''s here.php'"],
    ['日本 語.php', "'日本 語.php'"],
    ['new\nline\\\\.php', "$'new\\x0Aline\\\\.php'"],
    ['\\xFF.php', "$'\\xFF.php'"],
    ['~', "'~'"],
  ])('%j', (path, word) => expect(shellQuote(path)).toBe(word))

  test('bash reads back the bytes of any names, and the line is visible', () => {
    const names = fc.sample(name, 200).filter(real => !real.includes('\0'))
    const words = names.map(real => shellQuote(displayName(real)))
    expect(words.join('')).not.toMatch(/[\p{Cc}\p{Cs}\p{Zl}\p{Zp}\u202a-\u202e]/u)
    const out = execFileSync('bash', ['-c', `printf '%s\\0' ${words.join(' ')}`], { maxBuffer: 1e8 })
    const expected = Buffer.concat(names.flatMap(real => [Buffer.from(encodeName(real)), Buffer.from([0])]))
    expect(out).toEqual(expected)
  })

  test('a rename never reads a name as an option', () => {
    expect(renameCommand({ from: '-f', to: 'a b' })).toBe("git mv -- -f 'a b'")
  })
})
