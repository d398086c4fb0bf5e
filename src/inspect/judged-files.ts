import type { CheckOptions } from '../check.ts'
import type { ReportPath } from '../model/finding.ts'
import { displayName } from '../model/path.ts'
import { defaultSettings } from '../model/settings.ts'
import { compilePart } from '../pipeline/parts.ts'
import { compileJudged } from '../pipeline/reporting/judged-files.ts'
import { deployedTree } from '../tree/deployed-tree.ts'
import { projectQuestions } from './project-questions.ts'

/**
 * The files of the head tree on which a check with these options would report, sorted: those that are not PHP too, since
 * names are judged as well, but not those that are not deployed. What the change breaks elsewhere is reported beside them.
 */
export async function judgedFiles(options: CheckOptions): Promise<ReportPath[]> {
  const files: ReportPath[] = []
  for (const question of projectQuestions(options)) files.push(...(await filesOfProject(question)))
  return files.sort()
}

async function filesOfProject({ head, settings, paths, part }: CheckOptions): Promise<ReportPath[]> {
  const whole = { ...defaultSettings, ...settings }
  const isJudged = compileJudged(whole, paths)
  const isMine = compilePart(part)
  const deployed = await deployedTree(head, whole.deploy)
  return [...deployed.paths].filter(isJudged).map(displayName).filter(isMine)
}
