import { expect, test } from '@jest/globals'
import fc from 'fast-check'
import { Sandbox } from '../git/sandbox.ts'
import { commitHistory, histories } from '../slow/generated-history.ts'
import { walkHistory } from '../slow/walk-history.ts'

/** The same walk over real histories is `npm run test:slow`. */
test('what a change brings is what its tree has and the one before had not, in generated histories', async () => {
  const runs = { numRuns: Number(process.env['RUNS'] ?? 4), endOnFailure: true }
  const walk = async (history: Parameters<typeof commitHistory>[1]) => {
    const sandbox = Sandbox.init()
    const shas = commitHistory(sandbox, history)
    expect(shas).toHaveLength(history.length)
    for await (const { changed, slow } of walkHistory(sandbox.path, shas)) expect(changed).toEqual(slow)
  }
  await fc.assert(fc.asyncProperty(histories(6), walk), runs)
}, 120_000)
