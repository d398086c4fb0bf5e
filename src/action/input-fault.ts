import { UserError } from '../model/errors.ts'
import type { Inputs } from './inputs.ts'

const EXAMPLES = {
  'working-directory': 'site',
  'config-file': 'deploy-guard.config.json',
  'baseline-file': 'deploy-guard-baseline.json',
  'base-ref': 'main',
  'head-ref': 'v1.2.0',
} as const

/** An input whose value has to exist. */
type LookedUp = keyof typeof EXAMPLES

/** The same fault, with the name of the input that leads to it and how that is written. */
export function inputFault(name: LookedUp, { code, message }: UserError): UserError {
  return new UserError(code, `The input ${name} cannot be used. ${message} For example: ${name}: ${EXAMPLES[name]}`)
}

/** What went wrong in a run, said of the input that named what is not there, where one did. */
export function withInputNamed(error: unknown, inputs: Inputs): unknown {
  const name = error instanceof UserError ? inputBehind(error, inputs) : undefined
  return error instanceof UserError && name !== undefined ? inputFault(name, error) : error
}

function inputBehind({ code, message, setting }: UserError, { range }: Inputs): LookedUp | undefined {
  if (setting !== undefined) return `${setting}-file`
  if (code !== 'bad-ref') return undefined
  const { baseRef, headRef } = range
  const isAbout = (ref: string | undefined) =>
    ref !== undefined && (message.includes(` ${ref} `) || message.startsWith(JSON.stringify(ref)))
  if (isAbout(headRef)) return 'head-ref'
  return isAbout(baseRef) ? 'base-ref' : undefined
}
