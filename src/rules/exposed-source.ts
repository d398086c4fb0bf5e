import { baseNameOf, displayName, type RepoPath } from '../model/path.ts'
import { exposedName } from './exposed-name.ts'
import type { Draft, Rule, RuleContext } from './rule.ts'

/** PHP under a name that no server runs: whoever asks for it reads the source. */
export const exposedSource: Rule = {
  id: 'exposed-source',
  severity: 'warning',
  summary: 'A put-aside copy of a PHP file would be sent to visitors as text.',
  *file(path, context) {
    if (isExposed(path, context)) yield draftOf(path)
  },
}

/** Binary leavings of an editor hold the source too, though they do not open with a tag. */
function isExposed(path: RepoPath, { project }: RuleContext): boolean {
  const base = baseNameOf(path)
  if (exposedName(base, project.settings.phpExtensions) === undefined) return false
  if (project.tree.entry(path).kind !== 'file') return false
  return /\.sw[nop]$/i.test(base) || project.holdsPhp?.get(path) === true
}

function draftOf(path: RepoPath): Draft {
  const base = baseNameOf(path)
  const message = `${displayName(base)} holds PHP that a server sends as text: anyone who asks for it reads the source, passwords included`
  return { path, message, key: base }
}
