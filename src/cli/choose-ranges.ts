import { resolvePrePush } from '../git/range/pre-push.ts'
import type { ResolvedRange } from '../git/range/range.ts'
import { resolveRange } from '../git/range/resolve-range.ts'
import { resolveTerminalRange } from '../git/range/terminal-range.ts'
import { createGit } from '../git/run.ts'
import { readInput } from '../io/read-input.ts'
import type { RangeArgs } from './args.ts'
import { type Io, readAll } from './io.ts'

/**
 * What is compared: what the flags say, else what the CI server says, else what a terminal means. Several only for
 * `--pre-push`, never none. Whether it will do that nothing could be determined is decided later, when the settings are
 * known. Rejects with UserError.
 */
export async function chooseRanges(range: RangeArgs, directory: string, io: Io): Promise<readonly ResolvedRange[]> {
  const { env, signal } = io
  const git = createGit(directory, { inherited: env })
  if (range.prePush) return resolvePrePush(git, new TextDecoder().decode(await readAll(io.stdin)))
  if (range.staged) return [await resolveTerminalRange(git, { staged: true })]
  const payload = await eventPayload(env)
  const flags = { baseRef: range.base, headRef: range.head, scope: range.scope }
  return [await resolveRange({ git, env, payload, flags, signal })]
}

/** What GitHub wrote about the event that started the workflow. */
async function eventPayload(env: Io['env']): Promise<unknown> {
  const file = env['GITHUB_EVENT_PATH'] ?? ''
  if (file === '') return undefined
  const text = new TextDecoder().decode(await readInput(file))
  try {
    return JSON.parse(text)
  } catch {
    // Nothing in the event is trusted anyway; without it the checkout itself tells what it can.
    return undefined
  }
}
