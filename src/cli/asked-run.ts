import type { AskedRun } from '../run/open-run.ts'
import type { Args } from './args.ts'

/** What a command line asks of a run. */
export function askedRun({ config, settings, range }: Args): AskedRun {
  return { ...(config && { config }), settings, scope: range.scope, baseSpelling: '--base', spelling }
}

/** `maxWarnings` → `--max-warnings`; the flag for `rules` is `--rule`. */
function spelling(key: string): string {
  const name = key === 'rules' ? 'rule' : key.replace(/[A-Z]/g, letter => `-${letter.toLowerCase()}`)
  return `--${name}`
}
