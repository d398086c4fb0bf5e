import type { RangeContext } from './context.ts'
import { hasSucceeded, listDeployments } from './deployments.ts'
import { readCommitByApi } from './foreign-pull-request.ts'
import { branchOfRef, type GithubEvent, isTagRef } from './github-event.ts'
import { readCommit } from './history.ts'
import { short } from './ladder.ts'
import { branchAt, numberAt } from './payload.ts'
import { eventOf, type RangeInput, rangeContext } from './range-input.ts'
import { successfulRuns } from './workflow-runs.ts'

/** Whether a tree was in production before. */
export interface EarlierDeployment {
  /** The commit that was deployed, and how that is known; null when nothing says so. */
  readonly found: { readonly sha: string; readonly source: string } | null
  /** What could not be asked. */
  readonly notes: readonly string[]
}

/** Older deployments are not looked at. */
const MAX_DEPLOYMENTS = 30

/**
 * Looks for a successful deployment, or a successful run of this workflow, whose tree equals that of the commit
 * `headSha`: a rollback must never be blocked. Only on GitHub. Never rejects for what may not be asked. `headTree`: the id
 * of that tree, if it is known.
 */
export async function findEarlierDeployment(
  input: RangeInput,
  headSha: string,
  headTree?: string,
): Promise<EarlierDeployment> {
  const event = eventOf(input)
  const context = rangeContext(input, event)
  if (event === undefined || context.api === undefined) return { found: null, notes: ['There is no API to ask.'] }
  const head = headTree ?? (await treeOf(context, headSha))
  if (head === undefined) return { found: null, notes: [`The tree of ${short(headSha)} is not known.`] }
  const environment = input.flags?.environment === '' ? undefined : input.flags?.environment
  const found = (await deployedTree(context, head, environment)) ?? (await passedTree(context, head, event))
  return { found: found ?? null, notes: context.notes }
}

type Found = { readonly sha: string; readonly source: string } | undefined

async function deployedTree(context: RangeContext, tree: string, environment: string | undefined): Promise<Found> {
  const { api, event, notes } = context
  if (api === undefined) return undefined
  const exceptId = numberAt(event?.payload, 'deployment', 'id')
  const listed = await listDeployments(api, { environment, exceptId })
  if (listed.kind === 'none') {
    notes.push(`Deployments cannot be listed: ${listed.why}.`)
    return undefined
  }
  const trees = new Map<string, string | undefined>()
  for (const deployment of listed.value.slice(0, MAX_DEPLOYMENTS)) {
    const { sha } = deployment
    if (!trees.has(sha)) trees.set(sha, await treeOf(context, sha))
    if (trees.get(sha) !== tree) continue
    if ((await hasSucceeded(api, deployment)) !== true) continue
    return { sha, source: `it was deployed to ${deployment.environment}` }
  }
  return undefined
}

async function passedTree(context: RangeContext, tree: string, event: GithubEvent): Promise<Found> {
  if (context.api === undefined) return undefined
  const branch = branchAt(event.payload, 'pull_request', 'base', 'ref') ?? branchOfRef(event.ref)
  const runs = await successfulRuns(context.api, event, branch)
  if (runs.kind === 'none') {
    context.notes.push(`Successful runs cannot be listed: ${runs.why}.`)
    return undefined
  }
  const run = runs.value.find(({ treeId }) => treeId === tree)
  return run === undefined ? undefined : { sha: run.sha, source: 'a run of this workflow for it was successful' }
}

async function treeOf(context: RangeContext, sha: string): Promise<string | undefined> {
  const commit = (await readCommit(context.git, sha)) ?? (await readCommitByApi(context, sha))
  return commit?.tree
}

/**
 * The reason in the trailer `Deploy-Guard-Override: <reason>` of the head commit's message; undefined without one. It
 * counts only where someone with write access made the event: on push, tag and dispatch, never from a pull request.
 */
export function overrideReason(
  event: { readonly name: string; readonly ref: string },
  message: string,
): string | undefined {
  const counts = ['push', 'workflow_dispatch', 'repository_dispatch'].includes(event.name) || isTagRef(event.ref)
  if (!counts || event.ref.startsWith('refs/pull/')) return undefined
  return trailer(message, 'deploy-guard-override')
}

/** git-interpret-trailers(1): the last paragraph, unless it is the title; a line that begins with a space goes on. */
function trailer(message: string, wanted: string): string | undefined {
  const paragraphs = message.trim().split(/\r?\n(?:[ \t]*\r?\n)+/)
  if (paragraphs.length < 2) return undefined
  const lines = (paragraphs.at(-1) ?? '').replaceAll(/\r?\n[ \t]+/g, ' ').split(/\r?\n/)
  if (!lines.every(line => /^[\w-]+[ \t]*:|^\(cherry picked from commit /.test(line))) return undefined
  const found = lines.findLast(line => line.toLowerCase().startsWith(`${wanted}:`))
  return found?.slice(wanted.length + 1).trim() || undefined
}
