import { isAbsolute, relative, resolve, sep } from 'node:path'
import { type GithubEvent, githubEvent } from '../git/range/github-event.ts'
import type { RangeInput } from '../git/range/range-input.ts'
import { gitOfRun } from '../git/remembering-git.ts'
import type { Git } from '../git/run.ts'
import { UserError } from '../model/errors.ts'
import { readEvent } from '../run/read-event.ts'
import { locateDirectory } from '../tree/locate.ts'
import type { Env } from './input-values.ts'
import type { Inputs } from './inputs.ts'
import type { ActionIo } from './io.ts'

/** Where and for what the Action runs. */
export interface Surroundings {
  readonly inputs: Inputs
  /** The runner's variables without the inputs, which git has no business with. */
  readonly env: Env
  readonly io: ActionIo
  /** Absolute and real. */
  readonly workspace: string
  /** Absolute and real: the workspace, or the working directory in it. */
  readonly directory: string
  readonly git: Git
  /** Of any shape: nothing in it is trusted. */
  readonly payload: unknown
  readonly event: GithubEvent
}

/** Rejects with UserError. */
export async function surroundingsOf(inputs: Inputs, variables: Env, io: ActionIo): Promise<Surroundings> {
  const env = Object.fromEntries(Object.entries(variables).filter(([name]) => !name.startsWith('INPUT_')))
  const workspace = locateDirectory(env['GITHUB_WORKSPACE'] || io.cwd)
  const directory = await workingDirectory(workspace, inputs)
  if (isOutside(workspace, directory)) {
    const message = `The input working-directory leads to ${directory}, which is outside of the workspace ${workspace}.`
    throw new UserError('bad-usage', `${message} For example: working-directory: site`)
  }
  const payload = await readEvent(env)
  const event = githubEvent(env['GITHUB_EVENT_NAME'] ?? '', payload, env)
  const git = gitOfRun(directory, { inherited: env })
  return { inputs, env, io, workspace, directory, git, payload, event }
}

async function workingDirectory(workspace: string, { workingDirectory: named }: Inputs): Promise<string> {
  if (named === '') return workspace
  try {
    return locateDirectory(resolve(workspace, named))
  } catch (error) {
    const { inputFault } = await import('./input-fault.ts')
    throw error instanceof UserError ? inputFault('working-directory', error) : error
  }
}

function isOutside(directory: string, path: string): boolean {
  const way = relative(directory, path)
  return way === '..' || way.startsWith(`..${sep}`) || isAbsolute(way)
}

/** What the choice of the range needs to know. */
export function rangeInputOf({ inputs, env, io, git, payload }: Surroundings): RangeInput {
  const { token, range } = inputs
  return { git, env, payload, token, flags: range, fetch: io.fetch, signal: io.signal }
}

/** `https://github.com/owner/name`, of the repository that is checked; undefined where it is not known. */
export function repositoryUrl({ env, event }: Pick<Surroundings, 'env' | 'event'>): string | undefined {
  const server = env['GITHUB_SERVER_URL'] || 'https://github.com'
  return event.repository === undefined ? undefined : `${server.replace(/\/+$/, '')}/${event.repository}`
}
