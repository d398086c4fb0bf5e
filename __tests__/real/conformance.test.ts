import { afterAll, describe, expect, test } from '@jest/globals'
import { findApache } from '../conformance/apache.ts'
import { phpCgi, phpVersion, RealPhp } from '../conformance/real-php.ts'
import type { Row } from '../conformance/row.ts'
import { rows } from '../conformance/rows.ts'

const version = phpVersion()
const wherePhpIs = version === undefined ? describe.skip : describe

/** Each case of PHP's include semantics, proved with the PHP that is installed. */
wherePhpIs(`PHP ${version ?? '(not installed)'}`, () => {
  const php = new RealPhp()
  afterAll(() => php.dispose())

  async function prove(row: Row, sapi: 'cli' | 'web'): Promise<void> {
    const { log, status, ...ran } = await php[sapi](row)
    const { loads, end = 'fine', says = '' } = row
    expect({ ...ran, log }).toEqual({ loads, end, log: expect.stringContaining(says) })
    const answer = row.status ?? (end === 'fatal' ? 500 : 200)
    expect(status).toBe(sapi === 'web' ? answer : end === 'fatal' ? 255 : 0)
  }

  test('the default include_path begins with the working directory', async () => {
    expect(RealPhp.defaultIncludePath()).toMatch(/^\.:/)
  })

  describe('on the command line', () => {
    const here = rows.filter(({ sapi = 'cli' }) => sapi === 'cli')
    test.each(here.map(row => [`${row.id} ${row.title}`, row] as const))('%s', (_, row) => prove(row, 'cli'))
  })

  describe('in a request', () => {
    const here = rows.filter(({ sapi = 'web', cwd, router }) => sapi === 'web' && (cwd === undefined || router))
    test.each(here.map(row => [`${row.id} ${row.title}`, row] as const))('%s', (_, row) => prove(row, 'web'))
  })
})

const cgi = phpCgi()
const whereCgiIs = cgi === undefined ? describe.skip : describe

whereCgiIs('php-cgi', () => {
  const php = new RealPhp()
  afterAll(() => php.dispose())

  const here = rows.filter(({ sapi }) => sapi === 'cgi')
  test.each(here.map(row => [`${row.id} ${row.title}`, row] as const))('%s', async (_, row) => {
    const { loads, end } = await php.cgi(row, cgi)
    expect({ loads, end }).toEqual({ loads: row.loads, end: row.end ?? 'fine' })
  })
})

const apache = findApache()

describe(`PHP as a module of Apache${apache === undefined ? ' (not installed)' : ''}`, () => {
  const php = new RealPhp()
  afterAll(() => php.dispose())

  const here = rows.filter(({ sapi }) => sapi === 'apache')
  const cases = here.map(row => [`${row.id} ${row.title}`, row] as const)
  if (apache === undefined) test.skip.each(cases)('%s', () => undefined)
  else
    test.each(cases)('%s', async (_, row) => {
      const { loads, end, status } = await php.apache(row, apache)
      expect({ loads, end, status }).toEqual({ loads: row.loads, end: row.end ?? 'fine', status: row.status ?? 200 })
    })
})
