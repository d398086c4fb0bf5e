import type { CheckOptions } from '../check.ts'
import type { ReportPath } from '../model/finding.ts'
import { displayName } from '../model/path.ts'
import { defaultSettings } from '../model/settings.ts'
import { compileJudged } from '../pipeline/judged-files.ts'
import { deployedTree } from '../tree/deployed-tree.ts'

/**
 * The files of the head tree on which a check with these options would report, sorted: those that are not PHP too, since
 * names are judged as well, but not those that are not deployed. What the change breaks elsewhere is reported beside them.
 */
export async function judgedFiles({
  head,
  settings,
  paths,
}: Pick<CheckOptions, 'head' | 'settings' | 'paths'>): Promise<ReportPath[]> {
  const whole = { ...defaultSettings, ...settings }
  const isJudged = compileJudged(whole, paths)
  const deployed = await deployedTree(head, whole.deploy)
  return [...deployed.paths].filter(isJudged).sort().map(displayName)
}
