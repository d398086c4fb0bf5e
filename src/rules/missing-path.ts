import { displayName } from '../model/path.ts'
import type { GonePath } from '../resolve/verdicts/project.ts'
import type { Draft, Rule } from './rule.ts'

/** A path in code, outside an include, whose target the change deleted or renamed. */
export const missingPath: Rule = {
  id: 'missing-path',
  severity: 'error',
  summary: 'A path that the code names was deleted or renamed by this change.',
  comparisonOnly: true,
  project: ({ project }) => (project.gonePaths ?? []).map(draftOf),
}

/** What is only kept, or is a folder, may be made or asked for before it is used. */
function draftOf(gone: GonePath): Draft {
  const { path, mention, isFolder } = gone
  return {
    path,
    span: mention.span,
    message: messageOf(gone),
    key: mention.text,
    proof: 'transition',
    target: {
      expression: displayName(mention.text),
      tried: [displayName(gone.target)],
      ...(gone.nearest !== undefined && { nearest: displayName(gone.nearest) }),
    },
    ...((isFolder || !mention.handed) && { severity: 'warning' as const }),
  }
}

function messageOf({ target, isFolder, movedTo, nearest }: GonePath): string {
  const what = `This path names ${displayName(target)}${isFolder ? '/' : ''}, which this change`
  if (movedTo !== undefined) return `${what} renamed to ${displayName(movedTo)}.`
  const hint = nearest === undefined ? '' : ` Did you mean ${displayName(nearest)}?`
  return `${what} deleted.${hint}`
}
