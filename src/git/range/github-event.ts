import { branchAt, numberAt, textAt, toBranch, toSha, valueAt } from './payload.ts'

export type Environment = Readonly<Record<string, string | undefined>>

/** What GitHub says about the run. Fields whose shape is wrong are undefined, as if they were not sent. */
export interface GithubEvent {
  readonly name: string
  /** Unknown shape: read it with `valueAt` and its kin. */
  readonly payload: unknown
  /** GITHUB_REF, with `refs/`. */
  readonly ref: string
  /** GITHUB_SHA. */
  readonly sha: string | undefined
  /** `owner/name`. */
  readonly repository: string | undefined
  readonly defaultBranch: string | undefined
  readonly runId: number | undefined
  /** The file name of the running workflow, when it is one of this repository. */
  readonly workflow: string | undefined
}

/** `name` and `payload` as the runner gives them, the rest from the runner's variables. */
export function githubEvent(name: string, payload: unknown, env: Environment): GithubEvent {
  const repository = toRepository(env['GITHUB_REPOSITORY']) ?? toRepository(textAt(payload, 'repository', 'full_name'))
  const ref = textAt(payload, 'ref') ?? ''
  return {
    name: effectiveName(name, payload),
    payload,
    ref: ref.startsWith('refs/') ? ref : (env['GITHUB_REF'] ?? ''),
    sha: toSha(env['GITHUB_SHA']),
    repository,
    defaultBranch: branchAt(payload, 'repository', 'default_branch'),
    runId: numberAt({ id: Number(env['GITHUB_RUN_ID']) }, 'id'),
    workflow: workflowFile(env['GITHUB_WORKFLOW_REF'], repository),
  }
}

const eventShapes = [
  ['pull_request', 'pull_request'],
  ['merge_group', 'merge_group'],
  ['workflow_run', 'workflow_run'],
  ['after', 'push'],
] as const

/** A called workflow sees its caller's event; where the name does not say so, the payload's shape does. */
function effectiveName(name: string, payload: unknown): string {
  if (name !== 'workflow_call' && name !== '') return name
  return eventShapes.find(([key]) => valueAt(payload, key) !== undefined)?.[1] ?? name
}

export function toRepository(value: unknown): string | undefined {
  return typeof value === 'string' && /^[\w.-]+\/[\w.-]+$/.test(value) && !/(^|\/)\.{1,2}(\/|$)/.test(value)
    ? value
    : undefined
}

/** From `owner/name/.github/workflows/file.yml@refs/heads/branch`. */
function workflowFile(reference: string | undefined, repository: string | undefined): string | undefined {
  const match = /^([^/]+\/[^/]+)\/\.github\/workflows\/([\w.-]+\.ya?ml)@/.exec(reference ?? '')
  return match !== null && match[1]?.toLowerCase() === repository?.toLowerCase() ? match[2] : undefined
}

/** The branch of `refs/heads/…`. */
export function branchOfRef(ref: string): string | undefined {
  return ref.startsWith('refs/heads/') ? toBranch(ref.slice('refs/heads/'.length)) : undefined
}

export function isTagRef(ref: string): boolean {
  return ref.startsWith('refs/tags/')
}
