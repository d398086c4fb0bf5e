import { expect, test } from '@jest/globals'
import { formatReport } from '../../src/report/formats.ts'
import { memoryTree } from '../../src/tree/memory-tree.ts'
import { fakeEngine, finding } from '../cli/memory-io.ts'

const override = { reason: 'the *shop* is down\n::error::x', source: '--override' }

async function text(format: 'pretty' | 'markdown'): Promise<string> {
  const engine = fakeEngine({ findings: [finding()], result: 'passed', override })
  return formatReport(await engine.check({ head: memoryTree({}) }), format, { color: false, width: 100 })
}

test('pretty says that the result was overridden, and why, on one line', async () => {
  const lines = (await text('pretty')).split('\n')
  expect(lines).toContain('! Overridden: 1 error.')
  expect(lines).toContain('  passed all the same: the *shop* is down\\n::error::x (--override)')
})

test('markdown does too, as plain text', async () => {
  const markdown = await text('markdown')
  expect(markdown).toMatch(/^## ⚠️ deploy-guard: overridden with 1 error\n/)
  expect(markdown).toContain('the &#42;shop&#42; is down')
})
