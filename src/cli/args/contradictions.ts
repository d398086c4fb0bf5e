import { UserError } from '../../model/errors.ts'
import type { FlagName } from './flags.ts'
import type { RawFlags } from './read-flags.ts'

/** Throws a UserError `bad-usage` where both flags are given. */
export function refuseTogether(raw: RawFlags, one: FlagName, other: FlagName): void {
  if (raw.has(one) && raw.has(other)) throw contradiction(`--${one}`, `--${other}`)
}

/** What to say of two words of a command line that cannot both hold. */
export function contradiction(one: string, other: string): UserError {
  return new UserError('bad-usage', `${one} and ${other} contradict each other; leave one of them out.`)
}
