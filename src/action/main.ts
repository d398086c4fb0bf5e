import { type Output, writeText } from '../io/output.ts'
import { UserError } from '../model/errors.ts'
import type { Engine } from '../run/engine.ts'
import { EXIT } from '../run/exit-codes.ts'
import type { Env } from './input-values.ts'
import type { ActionIo } from './io.ts'

/**
 * The Action, from the runner's variables to its exit code: 0 passed, 1 findings, 2 could not run, 3 a bug, 130
 * cancelled. Never rejects. `engine` is what does the checking; without it the real one.
 */
export async function main(env: Env, io: ActionIo, engine?: Engine): Promise<number> {
  try {
    const { parseInputs } = await import('./inputs.ts')
    const inputs = parseInputs(env)
    const { guard } = await import('./guard.ts')
    return await guard(inputs, { env, io, ...(engine && { engine }) })
  } catch (error) {
    return explain(error, env, withDeafEnds(io))
  }
}

/** Where nobody can be told any more the exit code still tells. */
function withDeafEnds(io: ActionIo): ActionIo {
  return { ...io, stdout: { write: (text, done) => io.stdout.write(text, () => done()) } }
}

/** For what went wrong before there was anything to tell about: outputs, then one error. */
async function explain(error: unknown, env: Env, { stdout, signal }: ActionIo): Promise<number> {
  if (signal?.aborted === true) {
    await writeText(stdout, 'deploy-guard: cancelled\n')
    return EXIT.interrupted
  }
  const { writeOutputs } = await import('./runner-files.ts')
  const { emptyOutputs } = await import('./outputs.ts')
  await writeOutputs(env, emptyOutputs('failed')).catch(() => undefined)
  return sayError(error, stdout)
}

/** Writes the error that ends the step and returns its exit code. */
async function sayError(error: unknown, stdout: Output): Promise<number> {
  const { annotationText } = await import('./annotations.ts')
  const isUsers = error instanceof UserError
  if (!isUsers) await writeText(stdout, (await import('./log.ts')).inertText(stackOf(error)))
  const text = isUsers ? error.message : `This is a bug of deploy-guard, please report it: ${firstLine(error)}`
  await writeText(stdout, annotationText(undefined, [{ severity: 'error', text }]))
  return isUsers ? EXIT.unable : EXIT.bug
}

function firstLine(error: unknown): string {
  return stackOf(error).split('\n')[0] ?? ''
}

/** An error of another realm has a stack too. */
function stackOf(error: unknown): string {
  return typeof error === 'object' && error !== null && 'stack' in error ? String(error.stack) : String(error)
}
