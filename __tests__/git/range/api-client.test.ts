import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import { type ApiOptions, createApi, type FetchLike } from '../../../src/git/range/api-client.ts'
import { type Answer, FakeGithub } from './fake-github.ts'

async function api(answers: readonly Answer[], options: Partial<ApiOptions> = {}) {
  let at = 0
  const fake = await FakeGithub.start([[/./, () => answers[Math.min(at++, answers.length - 1)] ?? {}]])
  const client = createApi({ fetch, baseUrl: fake.url, repository: 'o/r', retryDelayMs: 1, ...options })
  if (client === undefined) throw new Error('no client')
  return { client, fake }
}

describe('faults', () => {
  test.each<[string, Answer[], object, number]>([
    ['401', [{ status: 401 }], { kind: 'refused', why: expect.stringContaining('401') }, 1],
    ['403', [{ status: 403 }], { kind: 'refused', why: expect.stringContaining('403') }, 1],
    ['404', [{ status: 404 }], { kind: 'absent', why: expect.stringContaining('404') }, 1],
    ['409, an empty repository', [{ status: 409 }], { kind: 'absent' }, 1],
    ['301 without a place', [{ status: 304 }], { kind: 'failed' }, 1],
    ['500 twice', [{ status: 500 }], { kind: 'failed', why: 'the API answered 500 twice' }, 2],
    ['500 once', [{ status: 502 }, { body: [1] }], { kind: 'ok', body: [1] }, 2],
    [
      '429 that asks for too much',
      [{ status: 429, headers: { 'retry-after': '3600' } }],
      { kind: 'refused', why: expect.stringContaining('3600 s') },
      1,
    ],
    ['429 that asks for a moment', [{ status: 429, headers: { 'retry-after': '0' } }, { body: {} }], { kind: 'ok' }, 2],
    ['429 again and again', [{ status: 429, headers: { 'retry-after': '0' } }], { kind: 'failed' }, 2],
    [
      '429 with a date',
      [{ status: 429, headers: { 'retry-after': 'Wed, 21 Oct 2099 07:28:00 GMT' } }],
      { kind: 'refused' },
      1,
    ],
    ['429 that asks for nonsense', [{ status: 429, headers: { 'retry-after': 'soon' } }], { kind: 'refused' }, 1],
    [
      '403 at the rate limit',
      [{ status: 403, headers: { 'x-ratelimit-remaining': '0', 'x-ratelimit-reset': '99999999999' } }],
      { kind: 'refused', why: expect.stringContaining('rate limit') },
      1,
    ],
    ['garbage', [{ text: '<html>' }], { kind: 'failed', why: expect.stringContaining('not JSON') }, 1],
    ['half an answer', [{ headers: { 'content-length': '500' }, text: '{' }], { kind: 'failed' }, 1],
  ])('%s', async (_, answers, expected, requests) => {
    const { client, fake } = await api(answers, { timeoutMs: 500 })
    expect(await client.get('x')).toMatchObject(expected)
    expect(fake.asked).toHaveLength(requests)
  })

  test('a server that hangs is asked once: later questions are answered at once', async () => {
    const { client, fake } = await api(['hang'], { timeoutMs: 50 })
    expect(await client.get('x')).toEqual({
      kind: 'failed',
      why: expect.stringContaining('did not answer within 50 ms'),
    })
    expect(await client.get('y')).toMatchObject({ kind: 'failed' })
    expect(fake.asked).toEqual(['x'])
  })

  test('a fetch that heeds no signal, and one that throws', async () => {
    const deaf: FetchLike = () => new Promise(() => undefined)
    const silent = await api([{}], { fetch: deaf, timeoutMs: 20 })
    expect(await silent.client.get('x')).toMatchObject({ kind: 'failed' })
    const refusing = await api([{}], { baseUrl: 'http://127.0.0.1:1' })
    expect(await refusing.client.get('x')).toEqual({
      kind: 'failed',
      why: expect.stringContaining('cannot be reached'),
    })
  })

  test('all waiting together stays within the patience', async () => {
    const wait: Answer = { status: 429, headers: { 'retry-after': '1' } }
    const { client, fake } = await api([wait, {}, wait], { patienceMs: 1500 })
    expect(await client.get('x')).toMatchObject({ kind: 'ok' })
    expect(await client.get('y')).toMatchObject({ kind: 'refused', why: expect.stringContaining('1 s') })
    expect(fake.asked).toEqual(['x', 'x', 'y'])
  })

  test('the time for all questions is bounded', async () => {
    const { client, fake } = await api([{}], { totalMs: 0 })
    expect(await client.get('x')).toMatchObject({ kind: 'failed' })
    expect(fake.asked).toEqual([])
  })

  test('a stop on request rejects', async () => {
    const stop = new AbortController()
    const { client } = await api(['hang'], { signal: stop.signal })
    const answer = client.get('x')
    stop.abort()
    await expect(answer).rejects.toMatchObject({ code: 'aborted' })
  })
})

test('no client for an address or a repository that is none', () => {
  for (const baseUrl of ['', 'file:///etc', 'api.github.com', 'javascript:1']) {
    expect(createApi({ fetch, baseUrl, repository: 'o/r' })).toBeUndefined()
  }
  for (const repository of ['', 'o', 'o/r/x', '../..', 'o/..', 'o/r?x', 'o/r#']) {
    expect(createApi({ fetch, repository })).toBeUndefined()
  }
})

test('never rejects, whatever the service says', async () => {
  const headers = fc.dictionary(
    fc.constantFrom('retry-after', 'x-ratelimit-remaining', 'x-ratelimit-reset'),
    fc.string(),
  )
  const response = fc.record({
    status: fc.integer({ min: 100, max: 599 }),
    headers,
    body: fc.oneof(fc.string(), fc.json()),
  })
  await fc.assert(
    fc.asyncProperty(fc.array(response, { minLength: 1 }), async responses => {
      let at = 0
      const scripted: FetchLike = async () => {
        const {
          status,
          headers: fields,
          body,
        } = responses[at++ % responses.length] ?? { status: 500, headers: {}, body: '' }
        return { status, headers: { get: name => fields[name] ?? null }, text: async () => body }
      }
      const client = createApi({ fetch: scripted, repository: 'o/r', retryDelayMs: 0, patienceMs: 0 })
      const answer = await client?.get('x')
      expect(['ok', 'absent', 'refused', 'failed']).toContain(answer?.kind)
    }),
  )
})
