import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http'
import type { Socket } from 'node:net'
import { afterAll } from '@jest/globals'
import type { Sandbox } from '../sandbox.ts'

/** What the service answers; `hang`: nothing, ever. */
export type Answer =
  | {
      readonly status?: number
      readonly headers?: Record<string, string>
      readonly body?: unknown
      readonly text?: string
    }
  | 'hang'

export type Route = readonly [path: RegExp, answer: Answer | Promise<Answer> | Answering]

type Answering = (match: RegExpExecArray) => Answer

const servers: Server[] = []

afterAll(async () => {
  for (const server of servers.splice(0)) {
    server.closeAllConnections()
    await new Promise(resolve => server.close(resolve))
  }
})

/** A loopback server that plays the REST API of `o/r`. */
export class FakeGithub {
  readonly url: string
  /** Paths below `/repos/o/r/`, in order. */
  readonly asked: string[] = []
  readonly tokens = new Set<string | undefined>()

  readonly #sockets = new Set<Socket>()

  private constructor(url: string) {
    this.url = url
  }

  /** The first route that matches answers; none: 404. Paths are matched decoded, without the query. */
  static async start(routes: readonly Route[]): Promise<FakeGithub> {
    const server = createServer()
    servers.push(server)
    await new Promise<void>(resolve => server.listen(0, '127.0.0.1', resolve))
    const address = server.address()
    const fake = new FakeGithub(`http://127.0.0.1:${typeof address === 'object' ? address?.port : ''}/api/v3`)
    server.on('connection', socket => {
      fake.#sockets.add(socket)
      socket.once('close', () => fake.#sockets.delete(socket))
    })
    server.on('request', (request: IncomingMessage, response: ServerResponse) => fake.#serve(routes, request, response))
    return fake
  }

  /** How many clients are connected when none is left, or after a while. */
  async connections(): Promise<number> {
    for (let tries = 100; tries > 0 && this.#sockets.size > 0; tries--)
      await new Promise(resolve => setTimeout(resolve, 20))
    return this.#sockets.size
  }

  #serve(routes: readonly Route[], request: IncomingMessage, response: ServerResponse): void {
    const { pathname, search } = new URL(request.url ?? '', this.url)
    const path = decodeURIComponent(pathname.replace('/api/v3/repos/o/r/', ''))
    this.asked.push(path + search)
    this.tokens.add(request.headers.authorization)
    for (const [pattern, answer] of routes) {
      const match = pattern.exec(path)
      if (match === null) continue
      if (answer instanceof Promise) answer.then(late => send(response, late))
      else send(response, typeof answer === 'function' ? answer(match) : answer)
      return
    }
    send(response, { status: 404, body: { message: 'Not Found' } })
  }
}

function send(response: ServerResponse, answer: Answer): void {
  if (answer === 'hang') return
  response.writeHead(answer.status ?? 200, answer.headers)
  response.end(answer.text ?? JSON.stringify(answer.body ?? {}))
}

/** Honest answers about trees, blobs, commits and merge-bases, from a real repository. */
export function honestRoutes(origin: Sandbox): readonly (readonly [RegExp, Answering])[] {
  return [
    [/^git\/trees\/([0-9a-f]+)$/, match => ({ body: { truncated: false, tree: treeItems(origin, match[1] ?? '') } })],
    [/^git\/blobs\/([0-9a-f]+)$/, match => ({ body: blobBody(origin, match[1] ?? '') })],
    [/^git\/commits\/([0-9a-f]+)$/, match => ({ body: commitBody(origin, match[1] ?? '') })],
    [/^git\/ref\/(.+)$/, match => ({ body: { object: { sha: origin.git('rev-parse', `refs/${match[1]}`) } } })],
    [/^compare\/(.+)\.\.\.([0-9a-f]+)$/, match => ({ body: compareBody(origin, match[1] ?? '', match[2] ?? '') })],
  ]
}

function treeItems(origin: Sandbox, id: string): object[] {
  const lines = origin.gitBytes(['ls-tree', '-r', '-t', '-l', '-z', id]).toString().split('\0').filter(Boolean)
  return lines.map(line => {
    const [mode, type, sha, size] = line.slice(0, line.indexOf('\t')).split(/ +/)
    const path = line.slice(line.indexOf('\t') + 1)
    return { path, mode, type, sha, ...(size === '-' ? {} : { size: Number(size) }) }
  })
}

function blobBody(origin: Sandbox, id: string): object {
  const content = origin.gitBytes(['cat-file', 'blob', id]).toString('base64')
  return { sha: id, encoding: 'base64', content: content.replaceAll(/.{60}/g, '$&\n') }
}

function commitBody(origin: Sandbox, id: string): object {
  const [tree = '', parents = ''] = origin.git('log', '-1', '--format=%T%n%P', id).split('\n')
  return {
    sha: id,
    tree: { sha: tree },
    parents: parents
      .split(' ')
      .filter(Boolean)
      .map(sha => ({ sha })),
  }
}

function compareBody(origin: Sandbox, base: string, head: string): object {
  const ahead = Number(origin.git('rev-list', '--count', `${base}..${head}`))
  const behind = Number(origin.git('rev-list', '--count', `${head}..${base}`))
  const status = ahead > 0 ? (behind > 0 ? 'diverged' : 'ahead') : behind > 0 ? 'behind' : 'identical'
  return { status, ahead_by: ahead, merge_base_commit: { sha: origin.git('merge-base', base, head) } }
}

/** A run as `actions/workflows/<id>/runs` lists it. */
export function runItem(id: number, sha: string, rest: Readonly<Record<string, unknown>> = {}): object {
  return { id, head_sha: sha, event: 'push', head_branch: 'main', head_repository: { full_name: 'o/r' }, ...rest }
}
