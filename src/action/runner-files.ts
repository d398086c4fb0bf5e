import { appendOutput } from '../io/append-output.ts'
import type { Env } from './input-values.ts'
import { type Outputs, outputFileText } from './outputs.ts'

/** Sets the outputs of the step. Outside of a runner nothing is done. Rejects with UserError. */
export async function writeOutputs(env: Env, outputs: Outputs): Promise<void> {
  const file = env['GITHUB_OUTPUT'] ?? ''
  if (file !== '') await appendOutput(file, outputFileText(outputs))
}

/** Adds to the summary of the job. Outside of a runner nothing is done. Rejects with UserError. */
export async function writeSummary(env: Env, markdown: string): Promise<void> {
  const file = env['GITHUB_STEP_SUMMARY'] ?? ''
  if (file !== '') await appendOutput(file, markdown)
}
