import { gate } from '../model/judgement.ts'
import type { Report } from '../model/report.ts'
import type { Settings } from '../model/settings.ts'
import { EXIT } from './exit-codes.ts'

export { EXIT }

/** Of several projects each was judged by its own settings. A crash of a rule outweighs a file that could not be read, which outweighs findings. */
export function exitCode({ problems, summary, projects, result }: Report, settings: Settings): number {
  if (problems.some(({ kind }) => kind === 'rule-crashed')) return EXIT.bug
  if (problems.some(({ kind }) => kind === 'unreadable')) return EXIT.unable
  const verdict = projects ? result : gate(summary, settings)
  return verdict === 'failed' ? EXIT.findings : EXIT.clean
}
