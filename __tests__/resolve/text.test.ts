import { describe, expect, test } from '@jest/globals'
import { basename, dirname, hole, insideTree, showText, treeText } from '../../src/resolve/values/text.ts'

describe('dirname is that of PHP', () => {
  test.each([
    ['/a/b/c.php', 2, '/a'],
    ['a.php', 1, '.'],
    ['/a', 1, '/'],
    ['', 1, ''],
    ['a/b/', 1, 'a'],
    ['/a/b', 9, '/'],
    ['a//b', 1, 'a'],
    ['.', 1, '.'],
  ])('dirname(%j, %i)', (path, levels, expected) => {
    expect(dirname(path, levels)).toBe(expected)
  })
})

describe('basename is that of PHP', () => {
  test.each([
    ['/a/b.php', '', 'b.php'],
    ['a/b/', '', 'b'],
    ['a/b.php', '.php', 'b'],
    ['.php', '.php', '.php'],
    ['/', '', ''],
  ])('basename(%j, %j)', (path, suffix, expected) => {
    expect(basename(path, suffix)).toBe(expected)
  })
})

test('a way up and down again from the root is outside the tree', () => {
  expect(insideTree(`${dirname(treeText(''))}/x.php`)).toBeUndefined()
  expect(insideTree(`${treeText('lib')}/../x.php`)).toBe('lib/../x.php')
  expect(insideTree(`${treeText('')}x.php`)).toBeUndefined()
})

test('people see unknown parts as an ellipsis and no root', () => {
  expect(showText(`${treeText('lang')}/${hole('variable x')}/a.php`)).toBe('lang/…/a.php')
})
