import { existsSync } from 'node:fs'
import { expect, test } from '@jest/globals'
import fc from 'fast-check'
import { firstParents, type Step, walkHistory } from './walk-history.ts'

/** A clone, bare or not, with the whole history of a real application. */
const repository = process.env['DEPLOY_GUARD_HISTORY'] ?? '.cache/history'
const count = Number(process.env['DEPLOY_GUARD_COMMITS'] ?? 500)
const ref = process.env['DEPLOY_GUARD_HISTORY_REF'] ?? 'HEAD'
/** How many pairs in a row, from a place that the seed chooses; 0: all. */
const part = Number(process.env['DEPLOY_GUARD_PART'] ?? 0)
const seed = Number(process.env['DEPLOY_GUARD_SEED'] ?? 20)

const walk = existsSync(repository) ? test : test.skip

walk(
  'what a change brings is what its tree has and the one before had not',
  async () => {
    const differing: string[] = []
    const shas = chosen(firstParents(repository, ref, count + 1))
    let walked = 0
    for await (const { from, to, changed, slow, explained } of walkHistory(repository, shas)) {
      for (const key of explained) tell(`${from}..${to} only both trees together know: ${key}`)
      if (JSON.stringify(changed) !== JSON.stringify(slow)) differing.push(difference({ from, to, changed, slow }))
      walked += 1
      if (walked % 50 === 0) tell(`${walked} of ${shas.length - 1} pairs, ${differing.length} differing`)
    }
    expect(walked).toBe(shas.length - 1)
    expect(differing).toEqual([])
  },
  7_200_000,
)

function chosen(shas: readonly string[]): readonly string[] {
  if (part === 0 || part >= shas.length) return shas
  const [start = 0] = fc.sample(fc.integer({ min: 0, max: shas.length - part - 1 }), { numRuns: 1, seed })
  return shas.slice(start, start + part + 1)
}

function difference({ from, to, changed, slow }: Pick<Step, 'from' | 'to' | 'changed' | 'slow'>): string {
  const [extra, lacking] = [changed.filter(key => !slow.includes(key)), slow.filter(key => !changed.includes(key))]
  const lines = [`${from}..${to}`, ...extra.map(key => `+ ${key}`), ...lacking.map(key => `- ${key}`)]
  tell(lines.join('\n'))
  return lines.join('\n')
}

/** At once: the walk is long. */
function tell(line: string): void {
  process.stderr.write(`${line}\n`)
}
