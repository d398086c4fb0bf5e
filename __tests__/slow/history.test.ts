import { existsSync } from 'node:fs'
import { expect, test } from '@jest/globals'
import { firstParents, walkHistory } from './walk-history.ts'

/** A clone, bare or not, with the whole history of a real application. */
const repository = process.env['DEPLOY_GUARD_HISTORY'] ?? '.cache/history'
const count = Number(process.env['DEPLOY_GUARD_COMMITS'] ?? 500)
const ref = process.env['DEPLOY_GUARD_HISTORY_REF'] ?? 'HEAD'

const walk = existsSync(repository) ? test : test.skip

walk(
  'what a change brings is what its tree has and the one before had not',
  async () => {
    const differing: string[] = []
    for await (const { from, to, changed, slow } of walkHistory(repository, firstParents(repository, ref, count + 1))) {
      if (JSON.stringify(changed) === JSON.stringify(slow)) continue
      const [extra, lacking] = [changed.filter(key => !slow.includes(key)), slow.filter(key => !changed.includes(key))]
      differing.push([`${from}..${to}`, ...extra.map(key => `+ ${key}`), ...lacking.map(key => `- ${key}`)].join('\n'))
    }
    expect(differing).toEqual([])
  },
  7_200_000,
)
