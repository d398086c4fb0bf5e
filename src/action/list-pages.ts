import type { RestAnswer, RestApi } from './rest-api.ts'

const PAGE = 100

/** More pages are not turned: 3,000 items. */
const PAGES = 30

/** All items of a list, page by page; `enough` ends it early. A failed page is the answer. */
export async function listPages(
  api: RestApi,
  path: string,
  enough: (items: readonly unknown[]) => boolean = () => false,
): Promise<{ readonly kind: 'ok'; readonly items: readonly unknown[] } | Exclude<RestAnswer, { kind: 'ok' }>> {
  const items: unknown[] = []
  for (let page = 1; page <= PAGES; page++) {
    const answer = await api.send('GET', `${path}?per_page=${PAGE}&page=${page}`)
    if (answer.kind !== 'ok') return answer
    const found: readonly unknown[] = Array.isArray(answer.body) ? answer.body : []
    items.push(...found)
    if (found.length < PAGE || enough(items)) break
  }
  return { kind: 'ok', items }
}
