import { numberAt, textAt } from '../git/range/payload.ts'
import type { CommentMode } from './inputs.ts'
import { listPages } from './list-pages.ts'
import type { RestAnswer, RestApi } from './rest-api.ts'

/** The one comment on a pull request that is kept up to date. */
export interface StickyComment {
  readonly api: RestApi
  readonly pullRequest: number
  readonly mode: CommentMode
  /** What tells this comment from those of other steps on the same pull request. */
  readonly key: string
  /** Markdown. */
  readonly body: string
  /** Whether there is anything to be said. */
  readonly failed: boolean
}

/** GitHub takes so many characters. */
const LIMIT = 65_536

/**
 * Brings the comment up to date: `on-failure` makes one only when there is something to say, and once it is there both
 * modes change it in place, also to say that all is well again. Undefined when that went well or nothing was to be done, else
 * the rest of a sentence.
 */
export async function updateComment(sticky: StickyComment): Promise<string | undefined> {
  const { api, pullRequest, mode, failed } = sticky
  if (mode === 'never') return undefined
  const marker = markerOf(sticky.key)
  const body = `${marker}\n${sticky.body}`.slice(0, LIMIT)
  const listed = await listPages(api, `issues/${pullRequest}/comments`, items =>
    items.some(item => isOurs(item, marker)),
  )
  if (listed.kind !== 'ok') return whyNot(listed)
  const found = listed.items.find(item => isOurs(item, marker))
  if (found === undefined && mode === 'on-failure' && !failed) return undefined
  if (found !== undefined && textAt(found, 'body')?.replaceAll('\r\n', '\n').trimEnd() === body.trimEnd())
    return undefined
  const id = numberAt(found, 'id')
  return whyNot(
    id === undefined
      ? await api.send('POST', `issues/${pullRequest}/comments`, { body })
      : await api.send('PATCH', `issues/comments/${id}`, { body }),
  )
}

function markerOf(key: string): string {
  return `<!-- deploy-guard: ${key.replaceAll(/[^\w./ -]/g, '_').replaceAll('--', '__')} -->`
}

/** Anybody may write the marker into a comment; only one who may write here is taken for us. */
function isOurs(comment: unknown, marker: string): boolean {
  const isTrusted =
    textAt(comment, 'user', 'type') === 'Bot' ||
    ['OWNER', 'MEMBER', 'COLLABORATOR'].includes(textAt(comment, 'author_association') ?? '')
  return isTrusted && textAt(comment, 'body')?.startsWith(marker) === true
}

function whyNot(answer: RestAnswer): string | undefined {
  return answer.kind === 'ok' ? undefined : answer.why
}
