import { textAt } from '../git/range/payload.ts'
import type { Finding } from '../model/finding.ts'
import { listPages } from './list-pages.ts'
import type { PullRequest } from './pull-request.ts'
import type { RestApi } from './rest-api.ts'
import { type DiffFile, type ReviewRemark, reviewRemarks } from './review-remarks.ts'

/** What came of a review. */
export interface ReviewOutcome {
  readonly written: number
  /** Fixes that are certain but could not be suggested: off the diff, too many, or GitHub refused them. */
  readonly left: number
  /** Why nothing, or not all, could be written: the rest of a sentence. */
  readonly why?: string
}

/** Suggests every certain fix that lies in the diff of the pull request, and none that was suggested before. */
export async function writeReview(
  api: RestApi,
  { number, headSha }: PullRequest,
  findings: readonly Finding[],
): Promise<ReviewOutcome> {
  if (!findings.some(({ fixes }) => fixes.some(({ safe }) => safe))) return { written: 0, left: 0 }
  const files = await listPages(api, `pulls/${number}/files`)
  if (files.kind !== 'ok') return { written: 0, left: findings.length, why: files.why }
  const said = await listPages(api, `pulls/${number}/comments`)
  if (said.kind !== 'ok') return { written: 0, left: findings.length, why: said.why }
  const texts = said.items.flatMap(item => textAt(item, 'body') ?? [])
  const { remarks, left } = reviewRemarks(findings, files.items.flatMap(parseFile), texts)
  return sendAll(api, { number, headSha }, remarks, left)
}

function parseFile(item: unknown): DiffFile[] {
  const [path, patch] = [textAt(item, 'filename'), textAt(item, 'patch')]
  return path === undefined ? [] : [{ path, ...(patch !== undefined && { patch }) }]
}

/** Lines as one review, which is one notification; comments on files, which a review cannot hold, one by one. */
async function sendAll(
  api: RestApi,
  request: PullRequest,
  remarks: readonly ReviewRemark[],
  left: number,
): Promise<ReviewOutcome> {
  const lines = remarks.filter(({ kind }) => kind === 'line')
  const rest = remarks.filter(({ kind }) => kind === 'file')
  if (lines.length === 0) return sendEach(api, request, rest, left)
  const comments = lines.map(remark => placeOf(remark))
  const review = { commit_id: request.headSha, event: 'COMMENT', comments }
  const answer = await api.send('POST', `pulls/${request.number}/reviews`, review)
  // It is refused as a whole for one remark that does not fit.
  if (answer.kind === 'invalid') return sendEach(api, request, remarks, left)
  if (answer.kind !== 'ok') return { written: 0, left: left + remarks.length, why: answer.why }
  const { written, ...others } = await sendEach(api, request, rest, left)
  return { written: written + lines.length, ...others }
}

async function sendEach(
  api: RestApi,
  { number, headSha }: PullRequest,
  remarks: readonly ReviewRemark[],
  left: number,
): Promise<ReviewOutcome> {
  let written = 0
  let unfit = 0
  for (const remark of remarks) {
    const answer = await api.send('POST', `pulls/${number}/comments`, { commit_id: headSha, ...placeOf(remark) })
    if (answer.kind === 'ok') written++
    else if (answer.kind === 'invalid') unfit++
    else return { written, left: left + remarks.length - written, why: answer.why }
  }
  return { written, left: left + unfit }
}

function placeOf(remark: ReviewRemark): object {
  const { path, body } = remark
  return { path, body, ...(remark.kind === 'line' ? { line: remark.line, side: 'RIGHT' } : { subject_type: 'file' }) }
}
