import { expect, test } from '@jest/globals'
import { main as action } from '../../src/action/main.ts'
import { main } from '../../src/cli/main.ts'
import { type Output, writeText } from '../../src/io/output.ts'
import { UserError } from '../../src/model/errors.ts'

const failing = (code: string): Output => ({ write: (_, done) => done(Object.assign(new Error(code), { code })) })

test('a reader that has gone is no error', async () => {
  await expect(writeText(failing('EPIPE'), 'x')).resolves.toBeUndefined()
})

test('what cannot be written is said in a sentence, and is not a bug', async () => {
  const fault = writeText(failing('ENOSPC'), 'x')
  await expect(fault).rejects.toThrow('The output could not be written: the disk is full.')
  await expect(fault).rejects.toBeInstanceOf(UserError)
})

test('a command that cannot say anything any more still ends with its code', async () => {
  const [stdout, stderr] = [failing('ENOSPC'), failing('ENOSPC')]
  const stdin = (async function* () {})()
  const io = { stdout, stderr, stdin, env: {}, cwd: import.meta.dirname }
  expect(await main(['--version'], io)).toBe(2)
  expect(await main(['--nope'], io)).toBe(2)
  expect(await action({ INPUT_SCOPE: 'nope' }, { stdout, cwd: import.meta.dirname, fetch: globalThis.fetch })).toBe(2)
})
