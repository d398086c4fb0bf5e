import { UserError } from '../../model/errors.ts'
import { contradiction, refuseTogether } from './contradictions.ts'
import type { FlagName } from './flags.ts'
import type { RawFlags } from './read-flags.ts'

/** Which trees are compared, as it was asked for. `all` has no base; `staged` and `prePush` neither base nor head. */
export interface RangeArgs {
  /** `changed`: stop when there is nothing to compare with, instead of checking everything. */
  readonly scope: 'auto' | 'changed' | 'all'
  readonly staged: boolean
  /** What git tells a pre-push hook on its standard input. */
  readonly prePush: boolean
  readonly base?: string
  readonly head?: string
}

const CONTRADICTIONS: readonly (readonly [FlagName, FlagName])[] = [
  ['all', 'base'],
  ['all', 'staged'],
  ['all', 'pre-push'],
  ['staged', 'base'],
  ['staged', 'head'],
  ['staged', 'pre-push'],
  ['pre-push', 'base'],
  ['pre-push', 'head'],
  ['pre-push', 'files-from'],
  ['update-baseline', 'base'],
  ['update-baseline', 'head'],
  ['update-baseline', 'staged'],
  ['update-baseline', 'pre-push'],
  ['fix', 'fix-dry-run'],
  ['fix', 'staged'],
  ['fix', 'head'],
  ['fix', 'pre-push'],
  ['fix', 'update-baseline'],
  ['fix-dry-run', 'pre-push'],
  ['fix-dry-run', 'update-baseline'],
]

/** Throws a UserError `bad-usage` where flags contradict each other. */
export function rangeOf(raw: RawFlags): RangeArgs {
  for (const [one, other] of CONTRADICTIONS) refuseTogether(raw, one, other)
  const base = raw.value('base')
  const head = raw.value('head')
  return {
    scope: scopeOf(raw),
    staged: raw.has('staged'),
    prePush: raw.has('pre-push'),
    ...(base !== undefined && { base }),
    ...(head !== undefined && { head }),
  }
}

function scopeOf(raw: RawFlags): RangeArgs['scope'] {
  const scope = raw.value('scope')
  const whole = (['all', 'update-baseline'] as const).find(name => raw.has(name))
  if (whole !== undefined) {
    if (scope === undefined || scope === 'all') return 'all'
    throw contradiction(`--${whole}`, `--scope ${scope}`)
  }
  if (scope === undefined || scope === 'auto') return 'auto'
  if (scope === 'all') {
    for (const name of ['base', 'staged', 'pre-push'] as const)
      if (raw.has(name)) throw contradiction('--scope all', `--${name}`)
    return 'all'
  }
  if (scope === 'changed') return 'changed'
  throw new UserError('bad-usage', `--scope must be auto, changed or all, not "${scope}".`)
}
