import type { AskedRun } from '../run/open-run.ts'
import type { Inputs } from './inputs.ts'

/** What the inputs ask of a run. */
export function askedRun({ configFile, settings, range }: Inputs): AskedRun {
  return {
    ...(configFile !== undefined && { config: { file: configFile } }),
    settings,
    scope: range.scope,
    baseSpelling: 'the input base-ref',
    headNamed: range.headRef !== undefined,
    spelling,
  }
}

/** `maxWarnings` → `the input max-warnings`; the input for `baseline` is `baseline-file`. */
function spelling(key: string): string {
  const name = key === 'baseline' ? 'baseline-file' : key.replace(/[A-Z]/g, letter => `-${letter.toLowerCase()}`)
  return `the input ${name}`
}
