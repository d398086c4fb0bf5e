import { baseNameOf, displayName, extensionOf, type RepoPath } from '../model/path.ts'
import type { Settings } from '../model/settings.ts'
import { compileServed } from '../resolve/graph/pages.ts'
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
  const { settings, tree } = project
  const base = baseNameOf(path)
  const isExposable = isSentAsText(path, settings) || exposedName(base, settings.phpExtensions) !== undefined
  if (!isExposable || tree.entry(path).kind !== 'file' || !compileServed(settings)(path)) return false
  return /\.sw[nop]$/i.test(base) || project.holdsPhp?.get(path) === true
}

/** True for PHP that lies under an extension of which the settings say so: most servers run such files, or refuse them. */
export function isSentAsText(path: RepoPath, { exposedExtensions }: Pick<Settings, 'exposedExtensions'>): boolean {
  const extension = extensionOf(path).toLowerCase()
  return exposedExtensions.some(exposed => exposed.toLowerCase() === extension)
}

function draftOf(path: RepoPath): Draft {
  const base = baseNameOf(path)
  const message = `${displayName(base)} holds PHP that a server sends as text: anyone who asks for it reads the source, passwords included`
  return { path, message, key: base }
}
