import type { AskedRun } from '../../run/open-run.ts'
import type { Args } from '../args/args.ts'

/** What a command line asks of a run. */
export function askedRun({ config, settings, range, updateBaseline }: Args): AskedRun {
  return {
    ...(config && { config }),
    settings,
    scope: range.scope,
    baseSpelling: '--base',
    headNamed: range.head !== undefined,
    ...(updateBaseline && { baseline: 'updating' }),
    spelling,
  }
}

/** `maxWarnings` → `--max-warnings`; the flag for `rules` is `--rule`, that for `inlineIgnores` takes them away. */
function spelling(key: string): string {
  if (key === 'inlineIgnores') return '--no-inline-ignores'
  const name = key === 'rules' ? 'rule' : key.replace(/[A-Z]/g, letter => `-${letter.toLowerCase()}`)
  return `--${name}`
}
