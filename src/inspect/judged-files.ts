import type { CheckOptions } from '../check.ts'
import type { ReportPath } from '../model/finding.ts'
import { displayName } from '../model/path.ts'
import { defaultSettings } from '../model/settings.ts'
import { compileJudged } from '../pipeline/judged-files.ts'

/**
 * The files of the head tree on which a check with these options would report, sorted: those that are not PHP too, since
 * names are judged as well. What the change breaks elsewhere is reported beside them.
 */
export function judgedFiles({
  head,
  settings,
  paths,
}: Pick<CheckOptions, 'head' | 'settings' | 'paths'>): ReportPath[] {
  const isJudged = compileJudged({ ...defaultSettings, ...settings }, paths)
  return [...head.paths].filter(isJudged).sort().map(displayName)
}
