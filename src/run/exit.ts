import { gate } from '../model/judgement.ts'
import type { Report } from '../model/report.ts'
import type { Settings } from '../model/settings.ts'
import { EXIT } from './exit-codes.ts'

export { EXIT }

/** A crash of a rule outweighs a file that could not be read, which outweighs findings. */
export function exitCode({ problems, summary }: Report, settings: Settings): number {
  if (problems.some(({ kind }) => kind === 'rule-crashed')) return EXIT.bug
  if (problems.some(({ kind }) => kind === 'unreadable')) return EXIT.unable
  return gate(summary, settings) === 'failed' ? EXIT.findings : EXIT.clean
}
