import { resolveRange } from '../git/range/resolve-range.ts'
import type { Engine } from '../run/engine.ts'
import { EXIT } from '../run/exit-codes.ts'
import { HeadAhead } from '../run/head-ahead.ts'
import { cacheDirectory } from './cache-directory.ts'
import type { CheckedChange, SkippedChange } from './check-change.ts'
import type { Env } from './input-values.ts'
import type { Inputs } from './inputs.ts'
import type { ActionIo } from './io.ts'
import { rangeInputOf, type Surroundings, surroundingsOf } from './surroundings.ts'

export interface GuardRequest {
  readonly env: Env
  readonly io: ActionIo
  readonly engine?: Engine
}

/** Checks the change and tells everyone who was to be told; the exit code of the step. Rejects with UserError. */
export async function guard(inputs: Inputs, { env, io, engine }: GuardRequest): Promise<number> {
  const place = await surroundingsOf(inputs, env, io)
  try {
    const change = await untilAborted(findAndCheck(place, engine), io.signal)
    const { tell, tellSkipped } = await import('./tell.ts')
    return change.kind === 'skipped' ? await tellSkipped(change, place) : await tell(change, place)
  } catch (error) {
    if (io.signal?.aborted === true) throw error
    const { tellOverridden } = await import('./tell-overridden.ts')
    if (await tellOverridden(error, place)) return EXIT.clean
    const { withInputNamed } = await import('./input-fault.ts')
    throw withInputNamed(error, inputs)
  }
}

/** What reads, parses and judges is loaded while git looks for the range, and its first command does not wait for that. */
async function findAndCheck(place: Surroundings, given?: Engine): Promise<CheckedChange | SkippedChange> {
  const { git, io } = place
  const caching = cacheDirectory(place.env)
  const reads = caching.then(directory => directory === undefined)
  const loading = afterThisTurn().then(() => Promise.all([import('./check-change.ts'), given ?? loadEngine()]))
  const ahead = new HeadAhead({ git, engine: loading.then(([, engine]) => engine), reads, ...io })
  try {
    const finding = resolveRange({ ...rangeInputOf(place), onHead: sha => ahead.begin(sha) })
    const [range, [{ checkChange }, engine]] = await Promise.all([finding, loading])
    if (range.kind === 'skipped') return { kind: 'skipped', range }
    return await checkChange(range, place, { engine, ahead, cacheDirectory: await caching })
  } finally {
    await ahead.close()
  }
}

/** From Node 22 on what is imported is loaded at once: git is to be busy by then. */
function afterThisTurn(): Promise<void> {
  return new Promise(resolve => {
    setImmediate(resolve)
  })
}

async function loadEngine(): Promise<Engine> {
  return (await import('../run/engine.ts')).engine
}

/** Rejects as soon as the signal says so, whatever the work waits for. */
function untilAborted<T>(work: Promise<T>, signal: AbortSignal | undefined): Promise<T> {
  if (signal === undefined) return work
  return new Promise((resolve, reject) => {
    const abort = () => reject(signal.reason)
    if (signal.aborted) abort()
    signal.addEventListener('abort', abort, { once: true })
    work.then(resolve, reject).finally(() => signal.removeEventListener('abort', abort))
  })
}
