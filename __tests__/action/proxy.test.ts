import * as http from 'node:http'
import { createServer, type IncomingMessage, request, type Server } from 'node:http'
import { connect } from 'node:net'
import { afterAll, beforeAll, expect, test } from '@jest/globals'
import { checkoutOf } from '../git/range/scene.ts'
import { commentRoutes, GithubServer, type StoredComment } from './github-server.ts'
import { builtAction, runAction } from './run-action.ts'
import { brokenPullRequest, pullRequestPayload } from './stories.ts'

const servers: Server[] = []

beforeAll(() => {
  builtAction()
})

afterAll(() => {
  for (const server of servers) server.close()
})

/** A forward proxy that knows one host, by a name that no resolver knows; tunnels and plain requests. */
async function startProxy(host: string, to: URL) {
  const asked: string[] = []
  const server = createServer((incoming, answer) => {
    asked.push(incoming.url ?? '')
    const { pathname, search } = new URL(incoming.url ?? '')
    const options = { port: to.port, method: incoming.method, path: pathname + search, headers: incoming.headers }
    const pass = (reply: IncomingMessage) => reply.pipe(answer.writeHead(reply.statusCode ?? 500, reply.headers))
    incoming.pipe(request({ host: '127.0.0.1', ...options }, pass))
  })
  server.on('connect', (incoming, socket) => {
    asked.push(incoming.url ?? '')
    if (!incoming.url?.startsWith(`${host}:`)) return socket.destroy()
    const remote = connect(Number(to.port), '127.0.0.1', () => {
      socket.write('HTTP/1.1 200 Connection established\r\n\r\n')
      remote.pipe(socket).pipe(remote)
    })
    remote.on('error', () => socket.destroy())
    return socket.on('error', () => remote.destroy())
  })
  servers.push(server)
  await new Promise<void>(resolve => server.listen(0, '127.0.0.1', resolve))
  const address = server.address()
  return { asked, url: `http://127.0.0.1:${typeof address === 'object' ? address?.port : ''}` }
}

test('the API is asked through a proxy where Node can, and the verdict is the same where it cannot', async () => {
  const story = brokenPullRequest()
  const comments: StoredComment[] = []
  const github = await GithubServer.start(commentRoutes(comments))
  const proxy = await startProxy('api.nowhere.invalid', new URL(github.url))
  const { code, annotations } = await runAction({
    workspace: checkoutOf(story.origin, 'refs/pull/7/merge'),
    event: 'pull_request',
    payload: pullRequestPayload(story.proposal),
    api: 'http://api.nowhere.invalid/api/v3',
    inputs: { comment: 'always' },
    env: { http_proxy: proxy.url },
  })
  expect(code).toBe(1)
  const heeds = 'setGlobalProxyFromEnv' in http
  expect({ comments: comments.length, asked: proxy.asked.length > 0 }).toEqual({
    comments: heeds ? 1 : 0,
    asked: heeds,
  })
  expect(annotations.filter(line => line.startsWith('::notice')).length).toBe(heeds ? 0 : 1)
})
