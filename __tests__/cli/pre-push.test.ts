import { expect, jest, test } from '@jest/globals'
import type { RangeInfo } from '../../src/model/report.ts'
import { Sandbox, temporaryFolder } from '../git/sandbox.ts'
import { fakeEngine, finding, run } from './memory-io.ts'

// Many short runs of git, on machines that may be busy.
jest.setTimeout(60_000)

const ZERO = '0'.repeat(40)

function twoCommits() {
  const sandbox = Sandbox.init()
  const first = sandbox.write({ 'a.php': '<?php' }).commit()
  const second = sandbox.write({ 'b.php': '<?php' }).commit()
  return { sandbox, first, second }
}

test('each pushed ref is compared with what the remote has', async () => {
  const { sandbox, first, second } = twoCommits()
  const engine = fakeEngine()
  const stdin = `refs/heads/main ${second} refs/heads/main ${first}\n`
  expect(await run(sandbox.path, ['--pre-push'], { engine, stdin })).toMatchObject({ code: 0, stderr: '' })
  expect(engine.asked.map(({ range }) => [range?.base?.sha, range?.head.sha])).toEqual([[first, second]])
})

test('several refs make one report, with each finding once, and the worst exit code', async () => {
  const { sandbox, first, second } = twoCommits()
  const third = sandbox.write({ 'c.php': '<?php' }).commit()
  let reports = 0
  const engine = {
    check: (options: Parameters<ReturnType<typeof fakeEngine>['check']>[0]) => {
      const own = finding({ path: `${++reports}.php`, fingerprint: `1:${reports}` })
      return fakeEngine({ findings: [finding(), own] }).check(options)
    },
  }
  const stdin = [
    `refs/heads/main ${third} refs/heads/main ${second}`,
    `refs/heads/x ${second} refs/heads/x ${first}`,
    '',
  ].join('\n')
  const { code, stdout } = await run(sandbox.path, ['--pre-push', '-f', 'json'], { engine, stdin })
  const report = JSON.parse(stdout)
  expect(code).toBe(1)
  expect(report.findings.map(({ path }: { path: string }) => path)).toEqual(['1.php', '2.php', 'a.php'])
  expect(report.summary.errors).toBe(3)
  expect(report.range.notes.join()).toContain(first)
  expect(report.range.notes.join()).toContain(third)
  const shas = report.ranges.map(({ base, head }: RangeInfo) => [base?.sha, head.sha])
  expect(shas).toEqual([
    [second, third],
    [first, second],
  ])
})

test('outside of a repository it is an error, not a push of nothing', async () => {
  const { code, stderr } = await run(temporaryFolder(), ['--pre-push'], { engine: fakeEngine() })
  expect({ code, stderr }).toEqual({ code: 2, stderr: expect.stringMatching(/is not inside a git repository\.\n$/) })
})

test('a push that only deletes is not checked, and says so', async () => {
  const { sandbox, first } = twoCommits()
  const stdin = `(delete) ${ZERO} refs/heads/x ${first}\n`
  const { code, stdout, stderr } = await run(sandbox.path, ['--pre-push'], { engine: fakeEngine(), stdin })
  expect({ code, stdout }).toEqual({ code: 0, stdout: '' })
  expect(stderr).toMatch(/^deploy-guard: nothing to check/)
})
