import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import { suspiciousName } from '../../src/rules/suspicious-name.ts'
import { visibleName } from '../../src/rules/visible-name.ts'
import { type Files, findings, type Situation } from './run-names-rule.ts'

const check = (head: Files, situation?: Situation) => findings(suspiciousName, head, situation)

describe('reports', () => {
  test.each([
    [
      'a.php ',
      'The name "a.php " ends in a space: Windows drops it, and nothing that asks for the name without it finds it',
    ],
    [
      'a.php\u00a0',
      'The name "a.php\\u{A0}" ends in a space: Windows drops it, and nothing that asks for the name without it finds it',
    ],
    ['notes.', 'The name "notes." ends in a dot, which Windows drops'],
    ['a\u001bb.md', 'The name "a\\u{1B}b.md" holds a control character'],
    ['a\nb.md', 'The name "a\\u{A}b.md" holds a control character'],
    ['a\u202ephp.gif', 'The name "a\\u{202E}php.gif" holds an invisible character that changes how it reads'],
    ['a\u200b.php', 'The name "a\\u{200B}.php" holds an invisible character that changes how it reads'],
    [
      'caf\udce9.php',
      'The name "caf\\xE9.php" is not valid UTF-8: systems that keep names as text refuse or change it',
    ],
  ])('%j', (name, message) => {
    expect(check([name])).toBe(`${name}: ${message}`)
  })

  test('a directory once, at its first file', () => {
    expect(check(['img /b.png', 'img /a.png', 'img /c/d.png'])).toBe(
      'img /a.png: The directory name "img " ends in a space: Windows drops it, and nothing that asks for the name without it finds it',
    )
  })

  test('names that differ only in case', () => {
    expect(check(['lib/Csv.php', 'lib/CSV.php'])).toBe(
      'lib/Csv.php: The names "lib/Csv.php" and "lib/CSV.php" differ only in case: Windows and macOS keep only one of them',
    )
  })

  test('twin directories once, not their files', () => {
    expect(check(['app/Lib/a.php', 'app/Lib/b.php', 'app/lib/a.php', 'app/lib/b.php'])).toBe(
      'app/lib/a.php: The directories "app/lib" and "app/Lib" differ only in case: Windows and macOS keep only one of them',
    )
  })

  test('names that differ only in Unicode form', () => {
    expect(check(['\u00e9.php', 'e\u0301.php'])).toBe(
      '\u00e9.php: The names "\u00e9.php" and "e\\u{301}.php" differ only in Unicode form: macOS keeps only one of them',
    )
  })

  test('in a comparison the new one of two', () => {
    expect(check(['A.php', 'a.php'], { base: ['a.php'] })).toContain('A.php: ')
    expect(check(['A.php', 'a.php'], { base: ['A.php'] })).toContain('a.php: ')
  })

  test('a directory at the same file while others come', () => {
    expect(check(['img /b.png'])).toContain('img /b.png: ')
    expect(check(['img /a.png', 'img /b.png'], { base: ['img /b.png'] })).toContain('img /b.png: ')
  })
})

describe('stays silent', () => {
  test('about names in other scripts, emoji and inner spaces', () => {
    expect(check(['Über uns.html', '日本語.php', '👩‍💻.png', 'می‌خواهم.html', 'a b (1).jpg', '...hidden'])).toBe('')
  })

  test('about the same name in two directories, and a file beside a longer one', () => {
    expect(check(['a/x.php', 'b/X.php', 'a/X', 'a/x.php.txt'])).toBe('')
  })

  test('about what suspicious-extension reports', () => {
    expect(check(['index.php.'])).toBe('')
  })
})

test('a visible name has nothing unseen in it', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), name => {
      expect(visibleName(name)).not.toMatch(/[\p{Cc}\p{Cf}\p{Cs}]/u)
    }),
  )
})
