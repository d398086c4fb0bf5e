import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import { toRepoPath } from '../../src/model/path.ts'
import { dockerIgnore } from '../../src/tree/docker-ignore.ts'

function left(text: string, paths: readonly string[], directory = ''): string[] {
  const path = directory === '' ? '.dockerignore' : `${directory}/.dockerignore`
  const test = dockerIgnore({ path, text, directory })
  return paths.filter(asked => test(toRepoPath(asked), 'file') !== undefined)
}

/** Each row was run through moby's own patternmatcher (v0.6). */
describe('what a .dockerignore leaves out, as moby has it', () => {
  test.each<[string, string, string[], string[]]>([
    ['a name means the root, other than in a .gitignore', 'a.php', ['a.php'], ['b/a.php']],
    ['a directory and all below', 'tests\n/docs/', ['tests/a/b.php', 'docs/c'], ['x/tests/a']],
    ['the last match decides, also below a directory', 'a\n!a/keep\na/keep/not', ['a/b', 'a/keep/not/c'], ['a/keep/b']],
    ['stars and directories', '*/t\n**/u', ['a/t', 'a/t/b', 'u', 'x/y/u'], ['t', 'a/b/t']],
    ['two stars at the end', 'a/**\nb**', ['a/x', 'a/x/y', 'b', 'bc', 'b/d'], ['a']],
    ['two stars and a suffix', '**.md\n!README.md', ['a.md', 'x/b.md', 'x/README.md'], ['README.md']],
    ['classes, single characters, escapes', 'a?\n[b-d]x\n\\*', ['ab', 'cx', '*'], ['a', 'ex', 'b']],
    ['comments, spaces, line ends of Windows, a BOM', '\ufeff# a\r\n  b  \r\n #c\r\n', ['b', '#c'], ['a', '# a']],
    ['what is cleaned: dots and slashes', './a/../b//c/\n', ['b/c', 'b/c/d'], ['a', 'b']],
    [
      'a pattern of everything, and what is taken in again',
      '*\n!src\n!*.php',
      ['x', 'x/y', 'a/b.php'],
      ['src/a', 'c.php'],
    ],
    ['letters after a backslash are none of our business', '\\a', [], ['a', '\\a']],
  ])('%s', (_, text, out, stays) => {
    expect(left(text, [...out, ...stays])).toEqual(out)
  })
})

test('relative to the build context; the pattern and its line are named', () => {
  expect(left('a', ['a', 'app/a', 'app/b/a'], 'app')).toEqual(['app/a'])
  const test = dockerIgnore({ path: 'app/.dockerignore', text: '\n!x\n  /lib ', directory: 'app' })
  expect(test(toRepoPath('app/lib/a.php'), 'file')).toEqual({ source: 'app/.dockerignore:3', pattern: '/lib' })
})

test('a pattern from a stranger costs no more than its length times that of the path', () => {
  const text = `${'**/*a'.repeat(60)}b`
  expect(left(text, [`${'a'.repeat(400)}`])).toEqual([])
})

test('any text at all', () => {
  fc.assert(fc.property(fc.string({ unit: 'binary' }), text => Array.isArray(left(text, ['a', 'b/c']))))
})
