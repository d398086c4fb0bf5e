import type { FileTree } from '../../model/file-tree.ts'
import type { Problem } from '../../model/report.ts'
import { judgeProject } from '../../resolve/verdicts/judge-project.ts'
import type { Project } from '../../resolve/verdicts/project.ts'
import type { Sides } from '../evaluating/evaluate-sides.ts'
import { findContents } from '../reading/contents.ts'
import type { Setup } from '../setup.ts'
import { withAsideEdges } from './aside-edges.ts'
import { judgeAside } from './judge-aside.ts'
import { judgeAutoload } from './judge-autoload.ts'

/** Both trees with a verdict for all that they load. */
export interface JudgedSides {
  readonly head: Project
  readonly base?: Project
  /** Of the head tree. */
  readonly problems: readonly Problem[]
}

/** Judges includes, then what is no include: templates, paths in code, classes. */
export async function judgeSides({ head, before }: Sides, { options, settings, store }: Setup): Promise<JudgedSides> {
  const how = { settings, store: store?.store, signal: options.signal }
  const [after, base] = [head.evaluated, before?.evaluated]
  const judged = judgeProject(after, before && { evaluated: before.evaluated, renames: before.changes.renames })
  const gone = before && { evaluated: before.evaluated, gone: before.changes }
  const aside = await judgeAside({ head: after, base: gone, ...how })
  const autoload = await judgeAutoload({ head: after, base, ...how })
  const project = { ...judged.head, ...aside.head, ...autoload.head }
  const { problems } = autoload
  if (!judged.base) return { head: await whole(project, options.base), problems }
  const old = { ...judged.base, ...aside.base, ...autoload.base }
  return { head: await whole(project, options.base), base: await whole(old, options.head), problems }
}

/** With the edges of what is no include, and what is known of contents. */
async function whole(project: Project, other: FileTree | undefined): Promise<Project> {
  return { ...withAsideEdges(project), holdsPhp: await findContents(project, other) }
}
