import { gate } from '../model/judgement.ts'
import type { Report } from '../model/report.ts'
import type { Settings } from '../model/settings.ts'

/** What the exit codes mean; docs and the help page say the same. */
export const EXIT = { clean: 0, findings: 1, unable: 2, bug: 3, interrupted: 130 } as const

/** A crash of a rule outweighs a file that could not be read, which outweighs findings. */
export function exitCode({ problems, summary }: Report, settings: Settings): number {
  if (problems.some(({ kind }) => kind === 'rule-crashed')) return EXIT.bug
  if (problems.some(({ kind }) => kind === 'unreadable')) return EXIT.unable
  return gate(summary, settings) === 'failed' ? EXIT.findings : EXIT.clean
}
