import { expect, test } from '@jest/globals'
import { severityAt } from '../../src/pipeline/reporting/severity.ts'

const plain = { cause: undefined, isThirdParty: () => false, asked: [] }

test.each([
  ['src/a.php', [], 'error'],
  ['tests/a.php', [], 'warning'],
  ['rules-tests/Include_/a.php', [], 'warning'],
  ['utests/API/a.php', [], 'warning'],
  ['contests/a.php', [], 'error'],
  ['ab-test/a.php', [], 'error'],
  ['examples/shop/a.php', [], 'warning'],
  ['examples/shop/a.php', ['examples/shop'], 'error'],
  ['examples/shop/tests/a.php', ['examples/shop'], 'warning'],
  ['examples/shopping/a.php', ['examples/shop'], 'warning'],
  ['examples/shop/docs/a.php', ['examples', 'examples/shop/docs'], 'error'],
  ['core/example-site/a.php', [], 'warning'],
  ['sampler/a.php', [], 'error'],
  ['.github/ci/public/index.php', [], 'warning'],
  ['app/scaffold/files/console', [], 'warning'],
  ['.well-known/index.php', [], 'error'],
  ['src/.htaccess.php', [], 'error'],
  ['vendor/b/a.php', [], 'notice'],
  ['vendor/b/a.php', ['vendor/b'], 'notice'],
])('an error in %s, when %j was asked for, is %s', (path, asked, expected) => {
  expect(severityAt(path, 'error', { ...plain, asked })).toBe(expected)
})

test('what first-party code did to third-party code stays an error', () => {
  const cause = { kind: 'target-deleted', path: 'lib/a.php' } as const
  expect(severityAt('vendor/b/a.php', 'error', { ...plain, cause })).toBe('error')
})
