import { resolvePrePush } from '../../git/range/pre-push.ts'
import type { ResolvedRange } from '../../git/range/range.ts'
import { resolveRange } from '../../git/range/resolve-range.ts'
import { resolveTerminalRange } from '../../git/range/terminal-range.ts'
import type { Git } from '../../git/run.ts'
import { readEvent } from '../../run/read-event.ts'
import type { RangeArgs } from '../args/range-args.ts'
import { type Io, readAll } from '../io.ts'

/**
 * What is compared: what the flags say, else what the CI server says, else what a terminal means. Several only for
 * `--pre-push`, never none. Whether it will do that nothing could be determined is decided later, when the settings are
 * known. Rejects with UserError.
 */
export async function chooseRanges(range: RangeArgs, git: Git, io: Io): Promise<readonly ResolvedRange[]> {
  const { env, signal } = io
  if (range.prePush) return resolvePrePush(git, new TextDecoder().decode(await readAll(io.stdin)))
  if (range.staged) return [await resolveTerminalRange(git, { staged: true })]
  const payload = await readEvent(env)
  const flags = { baseRef: range.base, headRef: range.head, scope: range.scope }
  return [await resolveRange({ git, env, payload, flags, signal })]
}
