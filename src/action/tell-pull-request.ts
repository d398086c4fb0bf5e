import { counted, hasGap } from '../report/phrases.ts'
import type { Remark } from './annotations.ts'
import type { CheckedChange } from './check-change.ts'
import { runUrl } from './links.ts'
import { markdownPage } from './markdown-page.ts'
import { type PullRequest, pullRequestOf } from './pull-request.ts'
import { createRestApi, type RestApi } from './rest-api.ts'
import { updateComment } from './sticky-comment.ts'
import type { Surroundings } from './surroundings.ts'
import { writeReview } from './write-review.ts'

/** Writes the comment and the review that were asked for. What could not be written is a remark and nothing else. */
export async function tellPullRequest(change: CheckedChange, place: Surroundings): Promise<readonly Remark[]> {
  const { comment, reviewSuggestions } = place.inputs
  if (comment === 'never' && !reviewSuggestions) return []
  const api = restApi(place)
  if (api === undefined) return [notice('There is no token, so nothing is written on the pull request.')]
  const request = await pullRequestOf(place, api)
  if (request === undefined) return [notice('This run is for no open pull request, so nothing is commented on.')]
  return [...(await comments(change, place, { api, request })), ...(await reviews(change, place, { api, request }))]
}

interface Addressee {
  readonly api: RestApi
  readonly request: PullRequest
}

function restApi({ env, io, event, inputs }: Surroundings): RestApi | undefined {
  const { fetch, signal } = io
  const baseUrl = env['GITHUB_API_URL'] || 'https://api.github.com'
  return createRestApi({ fetch, signal, baseUrl, repository: event.repository ?? '', token: inputs.token })
}

async function comments(change: CheckedChange, place: Surroundings, { api, request }: Addressee): Promise<Remark[]> {
  const { comment: mode, workingDirectory } = place.inputs
  const key = `${place.env['GITHUB_JOB'] ?? ''} ${workingDirectory}`.trim()
  const { result, override } = change.report
  const failed = result === 'failed' || override !== undefined || hasGap(change.report)
  const body = commentBody(change, place)
  const why = await updateComment({ api, pullRequest: request.number, mode, key, body, failed })
  return why === undefined ? [] : [notice(`The comment could not be written: ${why}.${rightsAdvice(why)}`)]
}

function commentBody(change: CheckedChange, place: Surroundings): string {
  const url = runUrl(place)
  const page = markdownPage(change, place, { destination: 'comment', reportFile: '' })
  return url === undefined ? page : `${page.trimEnd()}\n\n[Log of this check](<${url}>)\n`
}

async function reviews({ report }: CheckedChange, place: Surroundings, to: Addressee): Promise<Remark[]> {
  if (!place.inputs.reviewSuggestions) return []
  const { left, why } = await writeReview(to.api, to.request, report.findings)
  if (why !== undefined) return [notice(`Suggestions could not be written: ${why}.${rightsAdvice(why)}`)]
  if (left === 0) return []
  const fixes = counted(left, 'fix').replace(/fixs$/, 'fixes')
  return [notice(`${fixes} could not be suggested on the pull request: the log and the reports have all.`)]
}

function rightsAdvice(why: string): string {
  if (!/ answered 40[134]$/.test(why)) return ''
  return ' It needs pull-requests: write, which a pull request from a fork does not get.'
}

function notice(text: string): Remark {
  return { severity: 'notice', text }
}
