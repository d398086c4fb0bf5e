import { createServer, type IncomingMessage, type Server } from 'node:http'
import { afterAll } from '@jest/globals'

export interface Call {
  readonly method: string
  /** Below `/repos/o/r/`, with its query. */
  readonly path: string
  readonly body: unknown
}

export interface Answer {
  readonly status?: number
  readonly headers?: Readonly<Record<string, string>>
  readonly body?: unknown
}

/** `METHOD path`, without the query, and what is answered. The first that matches answers; none: 404. */
export type Route = readonly [pattern: RegExp, answer: Answer | ((call: Call, match: RegExpExecArray) => Answer)]

const servers: Server[] = []

afterAll(async () => {
  for (const server of servers.splice(0)) {
    server.closeAllConnections()
    await new Promise(resolve => server.close(resolve))
  }
})

/** A loopback server that plays the REST API of `o/r`, also where it is written to. */
export class GithubServer {
  readonly url: string
  readonly calls: Call[] = []

  private constructor(url: string) {
    this.url = url
  }

  static async start(routes: readonly Route[]): Promise<GithubServer> {
    const server = createServer()
    servers.push(server)
    await new Promise<void>(resolve => server.listen(0, '127.0.0.1', resolve))
    const address = server.address()
    const fake = new GithubServer(`http://127.0.0.1:${typeof address === 'object' ? address?.port : ''}/api/v3`)
    server.on('request', async (request, response) => {
      const call = await fake.#record(request)
      const { status = 200, headers = {}, body = {} } = answerTo(call, routes)
      response.writeHead(status, headers)
      response.end(JSON.stringify(body))
    })
    return fake
  }

  /** `POST issues/7/comments`, in order; only calls that write. */
  get writes(): string[] {
    return this.calls.filter(({ method }) => method !== 'GET').map(({ method, path }) => `${method} ${path}`)
  }

  async #record(request: IncomingMessage): Promise<Call> {
    const chunks: Buffer[] = []
    for await (const chunk of request) chunks.push(Buffer.from(chunk))
    const text = Buffer.concat(chunks).toString()
    const { pathname, search } = new URL(request.url ?? '', this.url)
    const path = decodeURIComponent(pathname.replace('/api/v3/repos/o/r/', '')) + search
    const call = { method: request.method ?? '', path, body: text === '' ? undefined : JSON.parse(text) }
    this.calls.push(call)
    return call
  }
}

function answerTo(call: Call, routes: readonly Route[]): Answer {
  const asked = `${call.method} ${call.path.replace(/\?.*/, '')}`
  for (const [pattern, answer] of routes) {
    const match = pattern.exec(asked)
    if (match !== null) return typeof answer === 'function' ? answer(call, match) : answer
  }
  return { status: 404, body: { message: 'Not Found' } }
}

export interface StoredComment {
  readonly id: number
  body: string
  readonly user: { readonly type: string }
  readonly author_association: string
}

/** Comments of pull request 7 that can be listed in pages, made and changed. */
export function commentRoutes(comments: StoredComment[]): readonly Route[] {
  return [
    [/^GET issues\/7\/comments$/, call => ({ body: pageOf(comments, call) })],
    [
      /^POST issues\/7\/comments$/,
      call => {
        const comment = botComment(9000 + comments.length, bodyOf(call))
        comments.push(comment)
        return { status: 201, body: comment }
      },
    ],
    [
      /^PATCH issues\/comments\/(\d+)$/,
      (call, match) => {
        const comment = comments.find(({ id }) => id === Number(match[1]))
        if (comment === undefined) return { status: 404 }
        comment.body = bodyOf(call)
        return { body: comment }
      },
    ],
  ]
}

export function botComment(id: number, body: string): StoredComment {
  return { id, body, user: { type: 'Bot' }, author_association: 'NONE' }
}

/** The slice of a list that a call with `per_page` and `page` asks for. */
export function pageOf<T>(items: readonly T[], { path }: Call): readonly T[] {
  const query = new URLSearchParams(path.replace(/^[^?]*\??/, ''))
  const size = Number(query.get('per_page') ?? 30)
  const start = (Number(query.get('page') ?? 1) - 1) * size
  return items.slice(start, start + size)
}

function bodyOf({ body }: Call): string {
  return typeof body === 'object' && body !== null && 'body' in body ? String(body.body) : ''
}
