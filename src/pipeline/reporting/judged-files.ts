import { compileScope } from '../../model/judgement.ts'
import type { RepoPath } from '../../model/path.ts'
import type { Settings } from '../../model/settings.ts'

/** True for the files that a report is about: within `include` and `exclude`, and in or below one of `paths`, if any. */
export function compileJudged(settings: Settings, paths: readonly string[] = []): (path: RepoPath) => boolean {
  const inScope = compileScope(settings)
  const isAsked = (path: string) =>
    paths.length === 0 || paths.some(asked => asked === '' || path === asked || path.startsWith(`${asked}/`))
  return path => inScope(path) && isAsked(path)
}
