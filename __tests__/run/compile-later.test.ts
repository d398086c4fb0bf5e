import { spawnSync } from 'node:child_process'
import { expect, test } from '@jest/globals'
import { compileLaterFlag } from '../../src/run/compile-later.ts'

const flag = compileLaterFlag(process.versions.v8)

test('this node knows the flag, and has another value by itself', () => {
  const { stdout } = spawnSync(process.execPath, ['--v8-options'], { encoding: 'utf8' })
  const [name = '', value] = flag.split('=')
  expect(stdout).toContain(`${name} (`)
  const [, told] = new RegExp(`default: ${name}=(\\d+)`).exec(stdout) ?? []
  expect(Number(told)).toBeGreaterThan(0)
  expect(Number(told)).toBeLessThan(Number(value))
})

test('V8 takes it after the start, without a word', () => {
  const script = `require('node:v8').setFlagsFromString('${flag}')`
  const { stdout, stderr, status } = spawnSync(process.execPath, ['-e', script], { encoding: 'utf8' })
  expect([stdout, stderr, status]).toEqual(['', '', 0])
})
