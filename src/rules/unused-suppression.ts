import { baseNameOf, isRepoPath, type RepoPath, toRepoPath } from '../model/path.ts'
import type { Baseline, IgnoreComment } from '../model/suppression.ts'
import type { Draft, Rule } from './rule.ts'

/** An ignore comment or an entry of the baseline that suppresses nothing. What all other rules found decides it. */
export const unusedSuppression: Rule = {
  id: 'unused-suppression',
  severity: 'notice',
  summary: 'An ignore comment or an entry of the baseline that matches nothing.',
}

export interface UselessComment {
  readonly path: RepoPath
  readonly comment: IgnoreComment
  /** The name that the comment gives; `''` for a comment that gives none. */
  readonly rule: string
  /** False for a name that no rule has. */
  readonly exists: boolean
}

/** The finding about a comment, or about one of the rules that it names. */
export function uselessComment({ path, comment, rule, exists }: UselessComment): Draft {
  const directive = `deploy-guard-ignore-${comment.scope}`
  return {
    path,
    span: comment.span,
    message: commentMessage({ comment, rule, exists }, directive),
    key: `${directive} ${rule}`,
  }
}

function commentMessage({ comment, rule, exists }: Omit<UselessComment, 'path'>, directive: string): string {
  if (rule === '') return `This comment names no rule, so it ignores nothing. Write ${directive} RULE -- REASON.`
  if (!exists) return `This comment names ${rule}, and there is no such rule.`
  return `This comment ignores ${rule}, which finds nothing ${placeOf(comment)}. It can go.`
}

function placeOf({ scope, lines }: IgnoreComment): string {
  if (scope === 'file') return 'in this file'
  return scope === 'line' ? 'on its line' : `on line ${lines?.first}`
}

/** The finding about an entry of the baseline. `isThere`: whether the baseline is a file of the tree. */
export function uselessEntry(file: string, entry: Baseline['entries'][0], isThere: (path: string) => boolean): Draft {
  const { path, rule, fingerprint, line } = entry
  const position = { line, column: 1 }
  return {
    path: isRepoPath(file) ? file : toRepoPath(baseNameOf(file)),
    ...(isThere(file) && { span: { start: position, end: position } }),
    message: `The baseline lists ${rule} in ${path}, where it is no longer found. Take the entry out with --update-baseline.`,
    key: fingerprint,
  }
}
